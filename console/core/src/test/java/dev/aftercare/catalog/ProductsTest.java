package dev.aftercare.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ProductsTest extends ServiceTest {
    private static final String A300 = "09506000134352";
    private static final String V12 = "09506000134369";

    private Products products;
    private BrandRow brand;
    private long policyId;

    @BeforeEach
    void products() {
        products = new Products(database);
        brand =
                new Brands(database)
                        .add(
                                KIM,
                                new BrandDraft(
                                        "N",
                                        "Nordvik",
                                        "#1F6FEB",
                                        "",
                                        "",
                                        "id.nordvik.example",
                                        null));
        var terms =
                new Terms(LocalDate.of(2024, 1, 1), 24, StartRule.PURCHASE, 90, 6, true, List.of());
        policyId =
                new Policies(database)
                        .record(KIM, new PolicyDraft("BASE", CoverageType.BASE, terms))
                        .id();
    }

    @Test
    void aProductIsFoundByGtinsOfAnyLengthAndByModel() {
        var added = products.add(KIM, draft("9506000134352", "A300"));
        assertThat(added.facts().gtin()).isEqualTo(A300);
        for (var typed : List.of(A300, "9506000134352", "A300")) {
            assertThat(products.byGtinOrModel(typed)).contains(added);
        }
        assertThat(products.byGtinOrModel("9506000134353")).isEmpty();
        assertThat(products.byGtinOrModel(V12)).isEmpty();
        assertThat(new Products(asScanServer()).byId(added.id())).isEqualTo(added);
    }

    @Test
    void editingChangesAllButTheGtin() {
        var added = products.add(KIM, draft(A300, "A300"));
        var edited =
                products.edit(
                        KIM, added, draft(A300, "A301").referringTo(brand.id(), null, List.of()));
        assertThat(products.all()).containsExactly(edited);
        assertThat(edited.facts().model()).isEqualTo("A301");
        assertThat(edited.facts().policyIds()).isEmpty();
        assertThat(edited.version()).isEqualTo(added.version() + 1);
        assertThatThrownBy(() -> products.edit(KIM, edited, draft(V12, "A301")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(Violation.of("gtin", "gtinFixed", A300)));
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsRefused() {
        var seen = products.add(KIM, draft(A300, "A300"));
        products.edit(KIM, seen, draft(A300, "A301"));
        assertThatThrownBy(() -> products.edit(KIM, seen, draft(A300, "A302")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.Changed("product")));
    }

    @Test
    void whatPrintingAndShippingSaidMeanwhileOutlivesAnEdit() {
        var seen = products.add(KIM, draft(A300, "A300"));
        database.doing(
                KIM,
                tx -> {
                    var rows = new ProductRepository_(tx.session());
                    var product = rows.byId(seen.id()).orElseThrow();
                    Sql.of(
                                    "update product set tracks_shipping = true, printed_domain ="
                                            + " 'id.a.example'")
                            .plus("where id = ?", seen.id())
                            .update(tx.session());
                    product.take(draft(A300, "A301"));
                    rows.update(product);
                    tx.did(Deed.done("test.edit", seen.subject(), 1));
                });
        var after = products.byId(seen.id());
        assertThat(after.facts().model()).isEqualTo("A301");
        assertThat(after.tracksShipping()).isTrue();
        assertThat(after.printedDomain()).isEqualTo("id.a.example");
    }

    @Test
    void anOwnDomainThatStandsOnLabelsStays() {
        var seen = products.add(KIM, draft(A300, "A300"));
        plant("update product set printed_domain = 'id.nordvik.example'");
        var own =
                new ProductDraft(
                        A300,
                        "A300",
                        "A300",
                        "",
                        brand.id(),
                        null,
                        "",
                        "id.a300.example",
                        List.of());
        assertThatThrownBy(() -> products.edit(KIM, seen, own))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(
                                                Violation.of(
                                                        "domain",
                                                        "domainFixed",
                                                        "id.nordvik.example")));
        assertThat(products.edit(KIM, seen, draft(A300, "A301")).facts().model()).isEqualTo("A301");
    }

    @Test
    void aModelCodeIsGivenOnce() {
        products.add(KIM, draft(A300, "A300"));
        assertThatThrownBy(() -> products.add(KIM, draft(V12, "A300")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(new Refusal.AlreadyThere("product_model_uq")));
        assertThat(products.all()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        var draft =
                new ProductDraft(
                        "9506000134353",
                        "",
                        "A300",
                        "",
                        1,
                        null,
                        "A3-{yy}",
                        "https://x",
                        List.of());
        assertThat(draft.violations())
                .containsExactly(
                        Violation.of("gtin", "gtinCheckDigit", "9506000134353", "2"),
                        Violation.of("model", "required"),
                        Violation.of("domain", "domain", "https://x"),
                        Violation.of("serialRule", "ruleNoDigits", "A3-{yy}"));
    }

    @Test
    void itsSerialsFollowItsRuleAndItsCodesItsDomain() {
        var added = products.add(KIM, draft(A300, "A300"));
        assertThat(added.rule().check("A3-26-O04711", null))
                .isEqualTo(new Fit.LookAlike("A3-26-004711"));
        assertThat(added.domainIn(brand)).isEqualTo("id.nordvik.example");
    }

    private ProductDraft draft(String gtin, String model) {
        return new ProductDraft(
                gtin,
                model,
                model + " Air Purifier",
                "Air care",
                brand.id(),
                null,
                "A3-{yy}-{000000}",
                null,
                List.of(policyId));
    }
}
