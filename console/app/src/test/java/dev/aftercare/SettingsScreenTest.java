package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.content.Guide;
import dev.aftercare.catalog.content.ProductContent;
import dev.aftercare.catalog.content.Step;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.database.Database;
import dev.aftercare.ui.drawing.Picture;
import dev.aftercare.ui.shell.Section;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Settings as a person uses them.
class SettingsScreenTest extends ScreenTest {
    private static final Actor KIM = new Actor.Person("kim");
    private static final String V12 = "09506000134369";

    @Override
    Section section() {
        return Section.SETTINGS;
    }

    @Override
    void fill(Database database) {
        var companies = new Companies(database);
        companies.edit(
                KIM,
                companies.get(),
                new CompanyDraft("Nordvik Home AS", "Europe/Oslo", "NOK", 60));
        long brand =
                new Brands(database)
                        .add(
                                KIM,
                                new BrandDraft(
                                        "NORDVIK",
                                        "Nordvik Home",
                                        "#1F5F6B",
                                        "care@nordvik.example",
                                        "https://nordvik.example/privacy",
                                        "id.nordvik.example",
                                        null))
                        .id();
        new Brands(database)
                .add(
                        KIM,
                        new BrandDraft(
                                "FJELL", "Fjell", "#8A2E5C", "", "", "id.fjell.example", null));
        long base = policy(database, "BASE-24", CoverageType.BASE, 24);
        policy(database, "EXTRA-12", CoverageType.EXTENDED, 36);
        var products = new Products(database);
        products.add(KIM, product("09506000134352", "A300", "A300 air purifier", brand, base));
        var v12 = products.add(KIM, product(V12, "V12", "V12 vacuum cleaner", brand, base));
        guide(database, v12);
    }

    private static long policy(Database database, String code, CoverageType type, int months) {
        var terms =
                new Terms(
                        LocalDate.of(2024, 1, 1),
                        months,
                        StartRule.PURCHASE,
                        90,
                        6,
                        true,
                        List.of());
        return new Policies(database).record(KIM, new PolicyDraft(code, type, terms)).id();
    }

    private static ProductDraft product(
            String gtin, String model, String name, long brand, long policy) {
        return new ProductDraft(
                gtin,
                model,
                name,
                "Home",
                brand,
                null,
                model + "-{yy}-{000000}",
                null,
                List.of(policy));
    }

    private static void guide(Database database, ProductRow product) {
        var steps =
                List.of(
                        new Step(1, "Unpack", "Take everything out of the box.", null),
                        new Step(
                                2,
                                "Charge the battery",
                                "Put it into the dock for four hours.",
                                null),
                        new Step(3, "First clean", "Press the trigger once.", null));
        var german = List.of(new Step(1, "Auspacken", "Nehmen Sie alles heraus.", null));
        new Guide(database)
                .edit(
                        KIM,
                        ProductContent.none(product.id()),
                        new ProductContent(
                                product.id(),
                                new TreeMap<>(Map.of("en", steps, "de", german)),
                                new TreeMap<>()));
    }

    @Test
    void aPersonEditsAProductByKeyboard() throws TimeoutException, IOException {
        openV12();
        person.interact(() -> field("#form-name").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        person.write("V12 cordless");
        person.interact(() -> field("#form-serialRule").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        person.write("V12-{yy}");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("what is wrong", () -> shows(RULE_WITHOUT_DIGITS));
        until("its field", () -> focused("#form-serialRule"));
        assertThat(stored().facts().name()).isEqualTo("V12 vacuum cleaner");

        person.write("-{0000}");
        until("a serial that fits", () -> said("#trial").equals("For example V12-26-0001"));
        person.type(KeyCode.TAB).write("V12-26-O471");
        until("why it does not", () -> said("#trial").contains("V12-26-0471 would fit."));
        pictures("settings");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is saved", () -> told("V12 cordless is saved"));
        until(
                "the list knows",
                () -> person.lookup("#products").lookup("V12 cordless").tryQuery().isPresent());
        assertThat(stored().facts().name()).isEqualTo("V12 cordless");
        assertThat(stored().facts().serialRule()).isEqualTo("V12-{yy}-{0000}");
    }

    private static final String RULE_WITHOUT_DIGITS =
            "\"V12-{yy}\" gives every unit the same serial. Add a run of digits like {000000}.";

    private void openV12() throws TimeoutException {
        person.clickOn("#page-products");
        until("the products", () -> there("#products") && there("#form-name"));
        person.write("/");
        until("the filter", () -> focused("#filter"));
        person.write("v12");
        until(
                "one is left",
                () -> person.lookup("#products .list-cell:filled").queryAll().size() == 1);
        person.type(KeyCode.TAB).type(KeyCode.DOWN);
        until("it is open", () -> text("#form-model").equals("V12"));
    }

    @Test
    void aPolicyGetsANewVersionAndTheGuideAnotherOrder() throws TimeoutException, IOException {
        person.clickOn("#page-policies");
        until("its versions", () -> there("#revise"));
        pictures("settings-policies");
        person.clickOn("#revise");
        until("the form", () -> there("#form-validFrom") && focused("#form-validFrom"));
        person.type(KeyCode.ENTER);
        until("the day is missing", () -> shows("Enter the day this version starts."));
        pictures("settings-policy-form");
        person.write("2026-07-01").type(KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.A);
        person.write("36").type(KeyCode.ENTER);
        until("it is recorded", () -> told("BASE-24 has a new version"));
        until("it is listed", () -> shows("2026-07-01"));
        assertThat(months("BASE-24")).containsExactly(24, 36);

        openV12();
        person.clickOn("#view-policies");
        until("its policies", () -> there("#policy-EXTRA-12"));
        pictures("settings-product-policies");
        person.clickOn("#versions-BASE-24");
        until("all its versions", () -> there("#revise") && shows("2024-01-01"));
        person.clickOn("#page-products");
        until("the product", () -> there("#view-steps"));
        person.clickOn("#view-steps");
        until("the steps", () -> there("#steps-list"));
        until("two are missing", () -> shows("Missing: German 2, French 3, Spanish 3"));
        person.interact(() -> person.lookup("#steps-list").query().requestFocus());
        press(KeyCode.ALT, KeyCode.DOWN);
        person.clickOn("#add-steps").write("Empty the bin");
        pictures("settings-guide");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(
                "its text is missing",
                () ->
                        person.lookup(".form-wrong")
                                .match(
                                        node ->
                                                node instanceof Labeled one
                                                        && one.isVisible()
                                                        && one.getText().equals("Missing."))
                                .tryQuery()
                                .isPresent());
        person.interact(() -> field("#steps #form-text").requestFocus());
        person.write("Over a dustbin.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is saved", () -> told("V12 vacuum cleaner is saved"));
        assertThat(titles())
                .containsExactly("Charge the battery", "Unpack", "First clean", "Empty the bin");
    }

    @Test
    void theCompanySaysWhatMovesAndDarkIsOneClickAway() throws TimeoutException, IOException {
        until(
                "the company",
                () -> there("#form-name") && text("#form-name").equals("Nordvik Home AS"));
        person.interact(() -> field("#form-currency").requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        person.write("KR");
        until(
                "what there is",
                () ->
                        person.lookup(".auto-complete-popup .list-cell")
                                .match(
                                        node ->
                                                node instanceof Labeled one
                                                        && "NOK Norwegian Krone"
                                                                .equals(one.getText()))
                                .tryQuery()
                                .isPresent());
        drawn("settings-suggestions");
        assertThat(there("#saved")).isFalse();
        person.write("UMEL");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("no currency", () -> shows("“KRUMEL” is no currency. Write its code, like EUR."));
        assertThat(shows("1 field to correct")).isTrue();
        assertThat(shows("Filter")).as("there is no list on this page").isFalse();
        pictures("settings-company");
        person.clickOn("#page-appearance");
        until("it asks", () -> there("#leave-stay"));
        person.type(KeyCode.ESCAPE);
        until("it stays", () -> !there("#leave-stay") && there("#form-currency"));
        assertThat(text("#form-currency")).isEqualTo("KRUMEL");
        person.clickOn("#page-appearance");
        until("it asks again", () -> there("#leave-discard"));
        person.clickOn("#leave-discard");
        until("nothing is unsaved", () -> there("#saved"));
        until("the looks", () -> there("#look-dark"));
        pictures("settings-appearance");
        person.clickOn("#look-dark");
        until("it is dark", () -> brightness() < 0.3);
        person.clickOn("#look-light");
        until("it is light", () -> brightness() > 0.7);
        person.clickOn("#page-scan_server");
        until("the scan server", () -> there("#scan-server-page") && there("#server-port"));
        pictures("settings-scan-server");
    }

    @Test
    void theSecondToSaveSeesBothValuesAndLosesNeither() throws TimeoutException, IOException {
        openV12();
        var seen = stored();
        type("#form-name", "V12 cordless");
        type("#form-family", "Vacuums");
        inTheBackground(
                () ->
                        new Products(database())
                                .edit(
                                        KIM,
                                        seen,
                                        new ProductDraft(
                                                V12,
                                                "V12-B",
                                                "V12 vacuum cleaner, 2026",
                                                "Home",
                                                seen.facts().brandId(),
                                                null,
                                                seen.facts().serialRule(),
                                                null,
                                                seen.facts().policyIds())));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("both values", () -> there("#conflict"));
        until("to be decided", () -> person.lookup("#conflict-save").queryButton().isDisabled());
        pictures("settings-conflict");
        person.clickOn("#conflict-name-MINE");
        until("decided", () -> !person.lookup("#conflict-save").queryButton().isDisabled());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is saved", () -> told("V12 cordless is saved"));
        assertThat(stored().facts())
                .extracting(ProductDraft::name, ProductDraft::model, ProductDraft::family)
                .containsExactly("V12 cordless", "V12-B", "Vacuums");
    }

    @Test
    void aBrandShowsItsColourAndTakesALogo() throws TimeoutException, IOException {
        person.clickOn("#page-brands");
        until("the brands", () -> text("#form-code").equals("FJELL"));
        type("#form-colour", "#FFD400");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(
                "too light",
                () ->
                        shows(
                                "White text on #FFD400 has a contrast of 1.4:1, and pages need"
                                        + " 4.5:1. Take a darker colour."));
        type("#form-colour", "#7A3E00");
        chosen.file = logo();
        person.clickOn("#choose-logo");
        until("the logo", () -> there("#remove-logo"));
        pictures("settings-brands");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is saved", () -> told("Fjell is saved"));
        var stored = inTheBackground(() -> new Brands(database()).all().getFirst().facts());
        assertThat(stored.colour()).isEqualTo("#7A3E00");
        assertThat(stored.logoId()).isNotNull();
    }

    private static Path logo() {
        try {
            var picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
            var pen = picture.createGraphics();
            pen.setColor(java.awt.Color.decode("#7A3E00"));
            pen.fillPolygon(new int[] {4, 30, 56}, new int[] {36, 4, 36}, 3);
            pen.fillRect(64, 14, 50, 12);
            pen.dispose();
            var file = folder.resolve("logo.png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As the screen is, with what pops up over the window.
    private void drawn(String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        person.interact(
                () -> {
                    var window = person.window(0);
                    var image =
                            new Robot()
                                    .getScreenCapture(
                                            null, window.getX(), window.getY(), 1440, 900);
                    Picture.write(image, file);
                });
        assertThat(file).isNotEmptyFile();
    }

    private void type(String query, String text) {
        person.interact(() -> field(query).requestFocus());
        press(KeyCode.CONTROL, KeyCode.A);
        person.write(text);
    }

    private ProductRow stored() {
        return inTheBackground(() -> new Products(database()).byGtinOrModel(V12).orElseThrow());
    }

    private List<Integer> months(String code) {
        return inTheBackground(() -> new Policies(database()).all()).stream()
                .filter(policy -> policy.code().equals(code))
                .flatMap(policy -> policy.versions().stream())
                .map(version -> version.terms().months())
                .toList();
    }

    private List<String> titles() {
        return content(stored().id()).steps().getOrDefault("en", List.of()).stream()
                .map(Step::title)
                .toList();
    }

    private ProductContent content(long product) {
        return inTheBackground(() -> new Guide(database()).content(product));
    }

    /// On the window's thread.
    private double brightness() {
        var picture = person.window(0).getScene().snapshot(null);
        return picture.getPixelReader().getColor(1_430, 700).getBrightness();
    }

    private TextInputControl field(String query) {
        return person.lookup(query).queryTextInputControl();
    }

    private String text(String query) {
        return person.lookup(query)
                .match(TextInputControl.class::isInstance)
                .<TextInputControl>tryQuery()
                .map(TextInputControl::getText)
                .orElse("");
    }

    private String said(String query) {
        return person.lookup(query).queryLabeled().getText();
    }
}
