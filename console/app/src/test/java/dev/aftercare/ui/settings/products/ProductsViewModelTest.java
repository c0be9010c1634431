package dev.aftercare.ui.settings.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.files.Attachments;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.editing.Conflict;
import dev.aftercare.ui.kit.editing.Conflict.Side;
import dev.aftercare.ui.kit.editing.Conflict.Who;
import dev.aftercare.ui.settings.content.ContentViewModel;
import dev.aftercare.ui.settings.pages.FileStore;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ProductsViewModelTest extends ServiceTest {
    private static final String A300 = "09506000134352";

    private final List<Throwable> trouble = new ArrayList<>();
    private ProductsViewModel mine;
    private ProductsViewModel theirs;

    @BeforeEach
    void twoWindows() {
        var some = new SomeUnits(database);
        some.product(A300, "A300", "A3-{yy}-{000000}");
        some.product("09506000134369", "V12");
        mine = window(database);
        theirs = window(database);
    }

    private ProductsViewModel window(Database on) {
        var background = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        var model =
                new ProductsViewModel(
                        access(on), files(on), background, new News(on.changes(), Runnable::run));
        model.shown();
        return model;
    }

    private static ProductsViewModel.Access access(Database on) {
        var products = new Products(on);
        var brands = new Brands(on);
        var policies = new Policies(on);
        var guide = new Guide(on);
        return new ProductsViewModel.Access(
                () ->
                        new ProductsViewModel.Listed(
                                products.all(),
                                brands.all(),
                                policies.all(),
                                LocalDate.of(2026, 3, 1)),
                products::byId,
                (seen, draft, progress) ->
                        seen == null
                                ? products.add(KIM, draft)
                                : products.edit(KIM, seen, draft, progress),
                new ContentViewModel.Access(
                        guide::content,
                        (seen, wanted, _) ->
                                guide.edit(KIM, seen == null ? wanted : seen, wanted)));
    }

    private static FileStore files(Database on) {
        var attachments = new Attachments(on);
        return new FileStore(
                id -> attachments.bytes(attachments.byId(id)),
                attachments::byId,
                (file, kind) -> attachments.add(KIM, file, kind));
    }

    private ProductRow stored() {
        return new Products(database).byGtinOrModel(A300).orElseThrow();
    }

    private static void save(ProductsViewModel model) {
        model.unsaved().save(() -> {});
    }

    @Test
    void theSecondOfTwoWindowsLosesNothingOfEither() {
        theirs.fields().name().set("A300 purifier");
        theirs.fields().model().set("A300-B");
        mine.fields().name().set("A300 air purifier");
        mine.fields().family().set("Air care");
        save(theirs);
        assertThat(mine.fields().name().get()).isEqualTo("A300 air purifier");
        save(mine);
        assertThat(stored().facts().name()).isEqualTo("A300 purifier");

        var conflict = mine.editor().conflict().get().orElseThrow();
        assertThat(conflict.lines())
                .extracting(
                        Conflict.Line::field,
                        Conflict.Line::before,
                        Conflict.Line::theirs,
                        Conflict.Line::mine,
                        Conflict.Line::changed)
                .containsExactly(
                        tuple("model", "A300", "A300-B", "A300", Who.THEY),
                        tuple("name", "A300", "A300 purifier", "A300 air purifier", Who.BOTH),
                        tuple("family", "Air", "Air", "Air care", Who.I));
        conflict.lines().get(1).choice().set(Optional.of(Side.MINE));
        mine.editor().settle();
        assertThat(stored().facts())
                .extracting(ProductDraft::model, ProductDraft::name, ProductDraft::family)
                .containsExactly("A300-B", "A300 air purifier", "Air care");
        assertThat(theirs.fields().family().get()).isEqualTo("Air care");
        assertThat(mine.unsaved().dirty().get()).isFalse();
        assertThat(trouble).isEmpty();
    }

    @Test
    void twoProcessesMeetAtTheSameProduct() {
        var elsewhere = window(asAnotherProcess());
        elsewhere.fields().name().set("A300 purifier");
        mine.fields().name().set("A300 air purifier");
        save(elsewhere);
        save(mine);
        var conflict = mine.editor().conflict().get().orElseThrow();
        assertThat(conflict.lines())
                .extracting(Conflict.Line::theirs, Conflict.Line::mine)
                .containsExactly(tuple("A300 purifier", "A300 air purifier"));
        conflict.lines().getFirst().choice().set(Optional.of(Side.THEIRS));
        mine.editor().settle();
        assertThat(mine.fields().name().get()).isEqualTo("A300 purifier");
        assertThat(stored().facts().name()).isEqualTo("A300 purifier");
    }

    @Test
    void stepsOfTwoLanguagesTypedAtOnceAreBothKept() {
        type(theirs, "en", "Unpack", "Take it out.");
        type(mine, "de", "Auspacken", "Nehmen Sie es heraus.");
        save(theirs);
        save(mine);
        var conflict = mine.content().editor().conflict().get().orElseThrow();
        assertThat(conflict.lines())
                .extracting(Conflict.Line::field, Conflict.Line::changed)
                .containsExactly(tuple("steps.en", Who.THEY), tuple("steps.de", Who.I));
        mine.content().editor().settle();
        assertThat(new Guide(database).content(stored().id()).steps())
                .isEqualTo(
                        Map.of(
                                "en",
                                List.of(new Step(1, "Unpack", "Take it out.", null)),
                                "de",
                                List.of(new Step(1, "Auspacken", "Nehmen Sie es heraus.", null))));
    }

    private static void type(ProductsViewModel model, String language, String title, String text) {
        var steps = model.content().steps();
        steps.language().set(language);
        steps.add();
        steps.title().set(title);
        steps.text().set(text);
    }

    @Test
    void aNewProductIsSavedWithTheGuideThatWasTypedBefore() {
        mine.add();
        mine.fields().gtin().set("9506000134376");
        mine.fields().model().set("B1");
        mine.fields().name().set("B1 blender");
        type(mine, "en", "Unpack", "Take it out.");
        save(mine);
        assertThat(mine.editor().wrong().get())
                .containsExactly(Violation.of("brandId", "required"));
        mine.fields().brandId().set(mine.listed().get().brands().getFirst().id());
        save(mine);
        assertThat(mine.editor().wrong().get()).isEmpty();
        assertThat(mine.editor().refused().get()).isEmpty();
        var added = new Products(database).byGtinOrModel("B1").orElseThrow();
        assertThat(mine.fields().gtin().get()).isEqualTo("09506000134376");
        assertThat(new Guide(database).content(added.id()).steps().get("en")).hasSize(1);
        assertThat(mine.unsaved().dirty().get()).isFalse();
        assertThat(theirs.found()).hasSize(3);
    }

    @Test
    void aNewProductStaysOpenWhenThereIsNews() {
        mine.add();
        theirs.fields().name().set("A300 purifier");
        save(theirs);
        assertThat(mine.found().getFirst().facts().name()).isEqualTo("A300 purifier");
        assertThat(mine.editor().seen().get()).isEmpty();
        assertThat(mine.fields().gtin().get()).isEmpty();
    }

    @Test
    void whatIsTakenIsSaidAndWhatWasTypedStays() {
        mine.fields().model().set("V12");
        save(mine);
        assertThat(mine.editor().refused().get())
                .contains(new Refusal.AlreadyThere("product_model_uq"));
        assertThat(mine.fields().model().get()).isEqualTo("V12");
    }

    @Test
    void theListIsNarrowedByAnyOfItsWords() {
        mine.filter().set("v1");
        assertThat(mine.found()).extracting(one -> one.facts().model()).containsExactly("V12");
        mine.filter().set("134352");
        assertThat(mine.found()).extracting(one -> one.facts().model()).containsExactly("A300");
        mine.filter().set("");
        assertThat(mine.found()).hasSize(2);
    }

    @Test
    void aRuleIsTriedWhileItIsTyped() {
        assertThat(outcome()).isEqualTo(new SerialTrial.Outcome.Sample("A3-26-000001"));
        mine.trial().serial().set("A3-26-00O001");
        assertThat(outcome())
                .isEqualTo(
                        new SerialTrial.Outcome.Tried(
                                new Fit.LookAlike("A3-26-000001"), "A3-26-000001"));
        mine.fields().serialRule().set("/[A-Z]{2}[0-9]+/");
        assertThat(outcome())
                .isEqualTo(new SerialTrial.Outcome.Tried(new Fit.WrongPattern(), "AA0"));
        mine.fields().serialRule().set("{zz}");
        assertThat(outcome())
                .isEqualTo(
                        new SerialTrial.Outcome.NoRule(
                                List.of(Violation.of("serialRule", "ruleToken", "{zz}"))));
        mine.fields().serialRule().set("");
        assertThat(outcome()).isEqualTo(new SerialTrial.Outcome.Any());
    }

    private SerialTrial.Outcome outcome() {
        return mine.trial().outcome().get();
    }

    @Test
    void anotherScreenOpensAProduct() {
        long v12 = new Products(database).byGtinOrModel("V12").orElseThrow().id();
        mine.show(v12);
        assertThat(mine.wanted().get()).contains(v12);
        mine.open(mine.byId(v12).orElseThrow());
        assertThat(mine.fields().model().get()).isEqualTo("V12");
        assertThat(mine.wanted().get()).isEmpty();
    }
}
