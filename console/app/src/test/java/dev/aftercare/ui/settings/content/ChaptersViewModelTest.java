package dev.aftercare.ui.settings.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.content.ProductContent;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.settings.pages.FileStore;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ChaptersViewModelTest {
    private static final Step UNPACK = new Step(1, "Unpack", "Take it out.", null);
    private static final Step CHARGE = new Step(3, "Charge", "Four hours.", null);
    private static final Step SWEDISH = new Step(1, "Packa upp", "Ta ut den.", null);

    private final List<Throwable> trouble = new ArrayList<>();
    private final List<ProductContent> saved = new ArrayList<>();
    private ContentViewModel content;
    private ChaptersViewModel steps;

    @BeforeEach
    void aGuide() {
        var background = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        var files =
                new FileStore(
                        _ -> new byte[0],
                        _ -> {
                            throw new AssertionError();
                        },
                        (_, _) -> {
                            throw new AssertionError();
                        });
        content =
                new ContentViewModel(
                        new ContentViewModel.Access(
                                id ->
                                        content(
                                                id,
                                                Map.of(
                                                        "en",
                                                        List.of(UNPACK, CHARGE),
                                                        "sv",
                                                        List.of(SWEDISH))),
                                (_, wanted, _) -> {
                                    saved.add(wanted);
                                    return wanted;
                                }),
                        files,
                        background);
        content.open(7);
        steps = content.steps();
    }

    private static ProductContent content(long id, Map<String, List<Step>> steps) {
        return new ProductContent(id, new TreeMap<>(steps), new TreeMap<>());
    }

    private List<String> titles() {
        return steps.listed().get().stream().map(Chapter::title).toList();
    }

    @Test
    void whatIsThereIsShownAndNothingIsUnsaved() {
        assertThat(titles()).containsExactly("Unpack", "Charge");
        assertThat(steps.title().get()).isEqualTo("Unpack");
        assertThat(content.editor().dirty().get()).isFalse();
        steps.show(1);
        assertThat(steps.text().get()).isEqualTo("Four hours.");
        assertThat(content.editor().dirty().get()).isFalse();
    }

    @Test
    void stepsChangePlacesAndTheirNumbersStay() {
        steps.move(1);
        assertThat(titles()).containsExactly("Charge", "Unpack");
        assertThat(steps.listed().get()).extracting(Chapter::no).containsExactly(1, 3);
        assertThat(steps.chosen().get()).isEqualTo(1);
        assertThat(steps.title().get()).isEqualTo("Unpack");
        steps.move(1);
        assertThat(titles()).containsExactly("Charge", "Unpack");
        steps.move(-1);
        assertThat(content.editor().dirty().get()).isFalse();
    }

    @Test
    void oneIsAddedTypedAndRemoved() {
        steps.add();
        steps.title().set("Clean");
        steps.text().set("Press it.");
        assertThat(titles()).containsExactly("Unpack", "Charge", "Clean");
        steps.show(0);
        steps.remove();
        assertThat(titles()).containsExactly("Charge", "Clean");
        assertThat(steps.title().get()).isEqualTo("Charge");
        content.editor().save(() -> {});
        assertThat(saved)
                .containsExactly(
                        content(
                                7,
                                Map.of(
                                        "en",
                                        List.of(CHARGE, new Step(4, "Clean", "Press it.", null)),
                                        "sv",
                                        List.of(SWEDISH))));
        steps.remove();
        steps.remove();
        assertThat(titles()).isEmpty();
        assertThat(steps.chosen().get()).isEqualTo(-1);
    }

    @Test
    void whatALanguageLacksIsCounted() {
        assertThat(ContentViewModel.LANGUAGES).containsExactly("en", "de", "fr", "es");
        assertThat(steps.missing("fr")).isEqualTo(2);
        steps.language().set("fr");
        assertThat(titles()).isEmpty();
        steps.add();
        assertThat(steps.missing("fr")).isEqualTo(1);
        assertThat(steps.missing("en")).isZero();
    }

    @Test
    void whatIsWrongIsGoneTo() {
        steps.language().set("de");
        steps.add();
        steps.add();
        steps.language().set("en");
        content.editor().save(() -> {});
        var wrong = content.editor().wrong().get();
        assertThat(steps.goTo(wrong))
                .containsExactly(
                        Violation.of("title", "required"), Violation.of("text", "required"));
        assertThat(steps.language().get()).isEqualTo("de");
        assertThat(steps.chosen().get()).isEqualTo(0);
        assertThat(saved).isEmpty();
        assertThat(content.manuals().goTo(wrong)).isEmpty();
    }
}
