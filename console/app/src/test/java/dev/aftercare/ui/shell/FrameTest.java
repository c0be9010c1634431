package dev.aftercare.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import dev.aftercare.progress.Progress;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.Frames;
import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.look.Theme;
import dev.aftercare.ui.shell.ShellViewModel.Where;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// What stands around the screens, without one: the navigation and the status line.
@WindowTest
class FrameTest {
    private final Person person = new Person();
    private final Texts texts = new Texts(Locale.ENGLISH);
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<Throwable> trouble = new ArrayList<>();
    private final Background background =
            new Background(Workers.of(workers), Platform::runLater, trouble::add);
    private final ShellViewModel model =
            new ShellViewModel(
                    List.of(Section.UNITS, Section.IMPORT, Section.SETTINGS, Section.GALLERY),
                    new Where(false, "", "Kim", "v1"));

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(
                stage -> {
                    Theme.loadFonts();
                    var status = new StatusLine(texts, background, "v1");
                    var frame = new BorderPane();
                    frame.setLeft(new Navigation(model, texts).build());
                    frame.setBottom(status.build());
                    status.show(
                            new ReadOnlyStringWrapper("80 rows").getReadOnlyProperty(), List.of());
                    var scene = new Scene(frame, 900, 500);
                    Theme.LIGHT.dress(scene);
                    stage.setScene(scene);
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        workers.shutdownNow();
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatWaitsIsCountedBesideWordsAndBesideIcons() {
        person.interact(() -> model.waits(Map.of(Section.IMPORT, 241L)));
        assertThat(badge(Section.IMPORT).getText()).isEqualTo("241");
        assertThat(badge(Section.UNITS).isVisible()).isFalse();
        person.interact(() -> model.narrow().set(true));
        assertThat(person.lookup("#navigation").queryAs(Region.class).getWidth()).isEqualTo(52);
        assertThat(badge(Section.IMPORT).getText()).isEqualTo("99+");
        assertThat(item(Section.IMPORT).getTooltip().getText()).isEqualTo("Import");
        assertThat(isInside(badge(Section.IMPORT))).isTrue();
    }

    @Test
    void aHiddenSectionIsNotInTheNavigation() {
        assertThat(person.lookup("#go-SETTINGS").tryQuery()).isPresent();
        assertThat(person.lookup("#go-GALLERY").tryQuery()).isEmpty();
    }

    @Test
    void workThatTakesLongShowsItsPaceAndCanBeCancelled() throws TimeoutException {
        assertThat(shown("#saved")).isTrue();
        person.interact(() -> background.callLong("ui.opening", FrameTest::count).start());
        assertThat(shown("#saved")).isFalse();
        assertThat(shown("#work")).isFalse();
        until("it has taken a second", () -> shown("#work"));
        until("its pace is known", () -> words().matches("[0-9,]+/s, [0-9]+ min left"));
        person.clickOn("#cancel-work");
        until("it has stopped", () -> shown("#saved"));
        assertThat(shown("#work")).isFalse();
    }

    /// Never comes to its end.
    private static boolean count(Progress progress) {
        for (long done = 0; ; done += 10) {
            progress.at("", done, 1_000_000);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private String words() {
        return person.lookup("#work").lookup(Node::isVisible).queryAll().stream()
                .filter(Labeled.class::isInstance)
                .map(one -> ((Labeled) one).getText())
                .filter(text -> text.contains("/s"))
                .findFirst()
                .orElse("");
    }

    private Labeled item(Section section) {
        return person.lookup("#go-" + section).queryAs(Labeled.class);
    }

    private Labeled badge(Section section) {
        return person.from(item(section).getParent()).lookup(".nav-badge").queryLabeled();
    }

    private boolean isInside(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return bounds.getMinX() >= 0 && bounds.getMaxX() <= 52;
    }

    private boolean shown(String query) {
        return person.lookup(query).tryQuery().isPresent();
    }

    private static void until(String what, Callable<Boolean> holds) throws TimeoutException {
        try {
            waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new TimeoutException(what);
        }
        Frames.pass();
    }
}
