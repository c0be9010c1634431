package dev.aftercare.catalog.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.workbook.CatalogCounts.Count;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;

class CatalogImportTest extends ServiceTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    private static final Count NONE = new Count(0, 0);

    private CatalogWorkbook workbook;

    @BeforeEach
    void fill() throws IOException {
        var files = Files.createDirectories(folder.resolve("in/files"));
        Files.write(files.resolve("a300.png"), PNG);
        Files.writeString(files.resolve("a300.pdf"), "%PDF-1.7 of ours");
        workbook = CatalogWorkbook.nordvik();
    }

    @Test
    void aWholeCatalogueComesIn() {
        assertThat(run())
                .isEqualTo(
                        done(
                                new CatalogCounts(
                                        true,
                                        new Count(1, 0),
                                        new Count(2, 0),
                                        new Count(2, 0),
                                        2,
                                        1)));
        assertThat(new Companies(database).get().facts())
                .isEqualTo(new CompanyDraft("Nordvik Home AB", "Europe/Stockholm", "EUR", 60));
        var a300 = new Products(database).byGtinOrModel("A300").orElseThrow();
        assertThat(a300.facts().gtin()).isEqualTo("09506000134352");
        assertThat(a300.facts().serialRule()).isEqualTo("A3-{yy}-{000000}");
        assertThat(policiesOf(a300.id())).containsExactly("BASE-24", "PLUS-36");
        var guide = new Guide(asScanServer());
        assertThat(guide.steps(a300.id(), "de-AT").items())
                .extracting(Step::title)
                .containsExactly("Herausheben");
        assertThat(guide.steps(a300.id(), "fr").items())
                .extracting(Step::title)
                .containsExactly("Lift it out", "Give it room");
        var attachments = new Attachments(asScanServer());
        var picture = attachments.byId(Objects.requireNonNull(a300.facts().pictureId()));
        assertThat(attachments.bytes(picture)).isEqualTo(PNG);
        assertThat(history()).singleElement().asString().contains("catalog.import");
    }

    @Test
    void importingAgainChangesNothing() {
        run();
        var before = everything();
        assertThat(run()).isEqualTo(new CatalogOutcome.Unchanged());
        assertThat(everything()).isEqualTo(before);
        assertThat(history()).hasSize(1);
    }

    @Test
    void aChangedCellUpdatesItsRowAndNoOther() {
        run();
        workbook.put("products", "C2", "A300 Tower").put("policies", "C3", "48");
        assertThat(run())
                .isEqualTo(
                        done(
                                new CatalogCounts(
                                        false, NONE, new Count(0, 1), new Count(0, 1), 0, 0)));
        assertThat(new Products(database).all())
                .extracting(row -> row.facts().name() + " " + row.version())
                .containsExactly("A300 Tower 1", "V12 Vacuum 0");
        assertThat(new Policies(database).all())
                .extracting(policy -> policy.versions().size())
                .containsExactly(1, 2);
    }

    @Test
    void stepsOfAMentionedProductAndLanguageAreReplacedAndNothingElseGoes() {
        run();
        workbook.keep("steps", 2).keep("products", 3).keep("brands", 1);
        assertThat(run()).isEqualTo(done(new CatalogCounts(false, NONE, NONE, NONE, 1, 0)));
        var a300 = new Products(database).byGtinOrModel("A300").orElseThrow();
        var guide = new Guide(database);
        assertThat(guide.steps(a300.id(), "en").items())
                .extracting(Step::title)
                .containsExactly("Lift it out");
        assertThat(guide.steps(a300.id(), "de").items()).hasSize(1);
    }

    @Test
    void everyProblemIsNamedWithItsCellAndNothingIsWritten() {
        workbook.put("company", "B2", "Stockholm")
                .put("brands", "D2", "teal")
                .put("policies", "C2", "two years")
                .put("policies", "D3", "SOMEDAY")
                .put("products", "A2", "09506000134353")
                .put("products", "E3", "OTHER")
                .put("products", "F3", "files/none.png")
                .put("products", "G3", "V12")
                .put("products", "I3", "BASE-24;LIFETIME")
                .put("steps", "A3", "A400")
                .put("steps", "B4", "german")
                .put("steps", "F2", "../../secret.png")
                .put("manuals", "F2", "files/a300.png");
        assertThat(problems(run()))
                .containsExactly(
                        "company!B2 zone",
                        "brands!D2 colour",
                        "policies!C2 number",
                        "policies!D3 constant",
                        "products!A2 gtinCheckDigit",
                        "products!E3 brandUnknown",
                        "products!F3 fileMissing",
                        "products!G3 ruleNoDigits",
                        "products!I3 policyUnknown",
                        "steps!F2 fileOutside",
                        "steps!A3 productUnknown",
                        "steps!B4 language",
                        "manuals!F2 notPdf");
        assertThat(new Brands(database).all()).isEmpty();
        assertThat(history()).isEmpty();
        assertThat(rows("attachment")).isZero();
    }

    @Test
    void whatStandsTwiceIsNamedWhereItStandsAgain() {
        workbook.put("products", "A3", "9506000134352")
                .put("steps", "C3", "1")
                .put("policies", "A3", "BASE-24")
                .put("policies", "I3", "2023-01-01");
        assertThat(problems(run()))
                .containsExactly(
                        "policies!A3 twice",
                        "policies!B3 policyType",
                        "products!I2 policyUnknown",
                        "products!A3 twice",
                        "steps!C3 twice");
    }

    @Test
    void headersAndSheetsMustBeKnown() {
        workbook.put("products", "C1", "title").rename("manuals", "manual");
        assertThat(problems(run()))
                .contains(
                        "manual!A1 sheetUnknown",
                        "products!C1 headerUnknown",
                        "products!A1 headerMissing");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Files.write(folder.resolve("secret.png"), PNG);
        Files.createSymbolicLink(folder.resolve("in/files/link.png"), folder.resolve("secret.png"));
        workbook.put("products", "F2", "files/link.png")
                .put("products", "F3", folder.resolve("secret.png").toString());
        assertThat(problems(run()))
                .containsExactly("products!F2 fileOutside", "products!F3 fileOutside");
    }

    @Test
    void aFileOfProductsAloneJoinsTheOneBrand() throws IOException {
        run();
        var csv =
                Files.writeString(
                        folder.resolve("in/more.csv"),
                        "gtin;model;name\n9506000134376;A120;Small\n");
        assertThat(run(csv))
                .isEqualTo(done(new CatalogCounts(false, NONE, NONE, new Count(1, 0), 0, 0)));
        var small = new Products(database).byGtinOrModel("A120").orElseThrow();
        assertThat(small.facts().brandId()).isEqualTo(onlyBrand().id());
    }

    @Test
    void whatAFileHasNoColumnForStaysAsItWas() throws IOException {
        run();
        var before = new Products(database).byGtinOrModel("A300").orElseThrow();
        var csv =
                Files.writeString(
                        folder.resolve("in/names.csv"),
                        "gtin,model,name\n9506000134352,A300,Tower\n");
        run(csv);
        var after = new Products(database).byGtinOrModel("A300").orElseThrow();
        assertThat(after.facts().name()).isEqualTo("Tower");
        assertThat(after.facts().policyIds()).isEqualTo(before.facts().policyIds());
        assertThat(after.facts().pictureId()).isEqualTo(before.facts().pictureId());
        assertThat(after.facts().serialRule()).isEqualTo(before.facts().serialRule());
    }

    @Test
    void aFileOfProductsAloneNeedsABrandToJoin() throws IOException {
        var csv =
                Files.writeString(
                        folder.resolve("in/more.csv"),
                        "gtin,model,name\n9506000134376,A120,Small\n");
        assertThat(problems(run(csv))).containsExactly("more.csv!A2 brandNone");
    }

    @Test
    void whateverStandsInACellItIsTakenOrNamedAndNeverHalfWritten() {
        run();
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var before = everything();
            workbook = CatalogWorkbook.nordvik();
            var cell = workbook.damage(random);
            switch (run()) {
                case CatalogOutcome.Held(var problems) -> {
                    assertThat(problems).as(cell).isNotEmpty();
                    assertThat(everything()).as(cell).isEqualTo(before);
                }
                case CatalogOutcome.Done _ -> {
                    assertThat(run()).as(cell).isEqualTo(new CatalogOutcome.Unchanged());
                    assertThat(everything()).as(cell).isNotEqualTo(before);
                }
                case CatalogOutcome.Unchanged _ ->
                        assertThat(everything()).as(cell).isEqualTo(before);
            }
        }
    }

    private CatalogOutcome run() {
        return run(workbook.writeTo(folder.resolve("in/products.xlsx")));
    }

    private CatalogOutcome run(Path file) {
        return new CatalogImport(database, new Attachments(database)).run(KIM, file);
    }

    private static CatalogOutcome done(CatalogCounts counts) {
        return new CatalogOutcome.Done(counts);
    }

    private static List<String> problems(CatalogOutcome outcome) {
        assertThat(outcome).isInstanceOf(CatalogOutcome.Held.class);
        return ((CatalogOutcome.Held) outcome)
                .problems().stream()
                        .map(no -> no.sheet() + "!" + no.cell() + " " + no.wrong().key())
                        .toList();
    }

    private BrandRow onlyBrand() {
        return new Brands(database).all().getFirst();
    }

    private List<String> policiesOf(long productId) {
        return database.read(
                session ->
                        Policies.ofProduct(session, productId).stream()
                                .map(policy -> policy.code())
                                .toList());
    }

    private List<Object> everything() {
        return List.of(
                new Companies(database).get(),
                new Brands(database).all(),
                new Policies(database).all(),
                new Products(database).all(),
                texts("setup_step"),
                texts("manual"),
                rows("attachment"));
    }

    private List<String> texts(String table) {
        return database.read(
                session ->
                        Sql.of("select * from " + table + " order by product_id, language, no")
                                .list(
                                        session,
                                        row ->
                                                row.number("product_id")
                                                        + row.text("language")
                                                        + row.integer("no")
                                                        + row.text("title")
                                                        + row.text("body")));
    }

    private List<String> history() {
        return database.read(
                session ->
                        Sql.of("select body from history").list(session, row -> row.text("body")));
    }

    private long rows(String table) {
        return database.read(session -> Sql.of("select count(*) from " + table).number(session));
    }
}
