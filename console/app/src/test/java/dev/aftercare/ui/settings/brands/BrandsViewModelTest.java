package dev.aftercare.ui.settings.brands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.files.Attachments;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.settings.pages.FileStore;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

class BrandsViewModelTest extends ServiceTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};

    private final List<Throwable> trouble = new ArrayList<>();
    private BrandsViewModel model;
    private Runnable meanwhile = () -> {};

    @BeforeEach
    void oneBrand() {
        new SomeUnits(database).product("09506000134352", "A300");
        var brands = new Brands(database);
        var attachments = new Attachments(database);
        model =
                new BrandsViewModel(
                        new BrandsViewModel.Access(
                                () -> new BrandsViewModel.Listed(brands.all(), brands.printed()),
                                brands::byId,
                                (seen, draft, _) ->
                                        seen == null
                                                ? brands.add(KIM, draft)
                                                : brands.edit(KIM, seen, draft)),
                        new FileStore(
                                id -> attachments.bytes(attachments.byId(id)),
                                attachments::byId,
                                (file, kind) -> {
                                    meanwhile.run();
                                    return attachments.add(KIM, file, kind);
                                }),
                        new Background((_, work) -> work.run(), Runnable::run, trouble::add),
                        new News(database.changes(), Runnable::run));
        model.shown();
    }

    @Test
    void aBrandIsAddedOnceNothingIsWrong() {
        model.add();
        model.code().set("FJELL");
        model.name().set("Fjell");
        model.colour().set("#FFD400");
        model.domain().set("https://fjell.example");
        model.editor().save(() -> {});
        assertThat(model.editor().wrong().get())
                .containsExactly(
                        Violation.of("colour", "contrast", "#FFD400", 1.4),
                        Violation.of("domain", "domain", "https://fjell.example"));
        model.colour().set("#8A2E5C");
        model.domain().set("id.fjell.example");
        model.editor().save(() -> {});
        assertThat(model.listed().get().brands())
                .extracting(brand -> brand.facts().name())
                .containsExactly("Nordvik", "Fjell");
        assertThat(trouble).isEmpty();
    }

    @Test
    void aNewBrandStaysOpenWhenThereIsNews() {
        model.add();
        new Brands(database)
                .add(
                        KIM,
                        new BrandDraft(
                                "FJELL", "Fjell", "#8A2E5C", "", "", "id.fjell.example", null));
        assertThat(model.listed().get().brands()).hasSize(2);
        assertThat(model.editor().seen().get()).isEmpty();
        assertThat(model.code().get()).isEmpty();
    }

    @Test
    void aLogoIsShownAtOnceAndKeptWhenSaved() throws IOException {
        var logo = Files.write(folder.resolve("logo.png"), PNG);
        model.logo().choose(logo);
        assertThat(model.logo().shown().get().picture()).isEqualTo(PNG);
        assertThat(model.editor().dirty().get()).isTrue();
        assertThat(new Brands(database).all().getFirst().facts().logoId()).isNull();
        model.editor().save(() -> {});
        assertThat(new Brands(database).all().getFirst().facts().logoId()).isNotNull();
        model.logo().remove();
        assertThat(model.logo().shown().get().size()).isZero();
    }

    @Test
    void aLogoIsNotGivenToABrandOpenedMeanwhile() throws IOException {
        var logo = Files.write(folder.resolve("logo.png"), PNG);
        meanwhile = model::add;
        model.logo().choose(logo);
        assertThat(model.logo().shown().get().size()).isZero();
        assertThat(model.editor().dirty().get()).isFalse();
    }

    @Test
    void whatIsNoPictureIsSaidAndTheOldOneStays() throws IOException {
        model.logo().choose(Files.write(folder.resolve("logo.png"), PNG));
        var text = Files.writeString(folder.resolve("text.png"), "no picture");
        model.logo().choose(text);
        assertThat(model.logo().wrong().get()).containsExactly(Violation.of("file", "notPng"));
        assertThat(model.logo().shown().get().picture()).isEqualTo(PNG);
    }

    @Test
    void aDomainOnLabelsIsLocked() {
        assertThat(model.isPrinted()).isFalse();
        plant("update product set printed_domain = 'id.nordvik.example'");
        model.hidden();
        model.shown();
        assertThat(model.isPrinted()).isTrue();
        model.domain().set("id.other.example");
        model.editor().save(() -> {});
        assertThat(model.editor().wrong().get())
                .containsExactly(Violation.of("domain", "domainFixed", "id.nordvik.example"));
    }
}
