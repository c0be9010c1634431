package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.bulk.NewUnit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Searching and scanning, as a person with a scanner does it.
class SearchScreenTest extends ScreenTest {
    private static final String CODE =
            "https://id.nordvik.example/01/09506000134352/21/A300-26-000007?t=KPDRFJkapdrfjk-_A";

    @Override
    Section section() {
        return Section.UNITS;
    }

    @Override
    void fill(Database database) {
        var some = new SomeUnits(database);
        some.batch("A300-041", numbered(some.product("09506000134352", "A300"), "A300-26-"));
        some.batch("V-2026-042", numbered(some.product("09506000134369", "V12"), "V12-26-"));
        own(database, "A300-26-000001", "Ada Lovelace", "ada@mail.example");
        own(database, "A300-26-000002", "A300 Rental", "buy@rental.example");
        own(database, "V12-26-000003", "A300 Rental", "buy@rental.example");
    }

    private static List<NewUnit> numbered(long product, String prefix) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> SomeUnits.unit(product, prefix + "%06d".formatted(i)))
                .toList();
    }

    private static void own(Database database, String serial, String name, String email) {
        long unit = database.read(session -> new UnitFinder(session).one(serial, null).id());
        var owner = new OwnerDraft(OwnerKind.PERSON, name, email, "", "", false);
        new Registrations(database)
                .register(
                        new Actor.Person("ingrid"),
                        unit,
                        new Registration(owner, LocalDate.of(2026, 2, 1), false, List.of()));
    }

    @Test
    void aPersonFindsWhatTheyTypeAndOpensIt() throws TimeoutException, IOException {
        until("the list is there", () -> shows("V12-26-000040"));
        press(KeyCode.CONTROL, KeyCode.K);
        until("the field has the focus", () -> focused("#search"));

        person.write("a300");
        until("what is called so is marked", () -> hit(0).startsWith("A300,") && marked("#hit-0"));
        assertThat(hit(1)).startsWith("A300-26-000001");
        assertThat(hit(7)).isEqualTo("A300 Rental, buy@rental.example, 2 units");
        assertThat(hit(8)).startsWith("A300-041");
        picturesInField("search");

        person.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.ENTER);
        until("the units of the firm", () -> shows("Units of A300 Rental"));
        person.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until("the second one's pane", () -> pane("A300-26-000002"));
        assertThat(text("#search")).isEmpty();
        assertThat(there("#hit-0")).isFalse();
        assertThat(focused("#units")).isTrue();
    }

    @Test
    void whatIsNotThereIsSaidAndEscapeLeadsBack() throws TimeoutException {
        until("the list is there", () -> shows("V12-26-000040"));
        press(KeyCode.CONTROL, KeyCode.K);
        person.write("zzz").type(KeyCode.ENTER);
        until("nothing", () -> shows("Nothing is called \"zzz\"."));
        person.type(KeyCode.ESCAPE);
        until(
                "an empty field",
                () -> text("#search").isEmpty() && !shows("Nothing is called \"zzz\"."));
        person.type(KeyCode.ESCAPE);
        until("back in the list", () -> focused("#units"));
    }

    @Test
    void aScanOpensItsUnitAndIsNoCommand() throws TimeoutException, IOException {
        until("the list is there", () -> shows("V12-26-000040"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until("the gallery", () -> there("#view-keys"));
        pictures("gallery");
        person.clickOn("#view-figures");
        pictures("gallery-figures");
        person.clickOn("#view-scanner");
        until("the test code", () -> there("#scanner-test"));
        pictures("gallery-scanner");
        person.clickOn("#view-keys").clickOn("Single letters");
        until("the page has the focus", () -> focused("#letters"));
        person.write("a");
        until("a letter alone is a command", () -> count("A").equals("1"));
        pictures("gallery-keys");
        person.clickOn("Single letters");

        person.interact(() -> scan(CODE));
        until("its pane is open", () -> pane("A300-26-000007"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        until("the gallery", () -> there("#letters"));
        assertThat(List.of("A", "P", "D", "R", "F", "J", "K"))
                .extracting(this::count)
                .containsExactly("1", "0", "0", "0", "0", "0", "0");
    }

    @Test
    void inATextFieldAScanIsText() throws TimeoutException {
        until("the list is there", () -> shows("V12-26-000040"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        person.clickOn("#view-keys").clickOn("#letters-text");
        person.interact(() -> scan("A300-26-000007"));
        assertThat(text("#letters-text")).isEqualTo("A300-26-000007");
        assertThat(count("A")).isEqualTo("0");
        assertThat(there("#letters")).isTrue();
    }

    @Test
    void anUnknownLabelIsSaidWhereverItWasScanned() throws TimeoutException, IOException {
        until("the list is there", () -> shows("V12-26-000040"));
        person.interact(() -> scan(CODE.replace("000007", "999999")));
        until(
                "it says so",
                () -> shows("No unit has the serial A300-26-999999 and the GTIN 09506000134352."));
        assertThat(focused("#search")).isTrue();
        picturesInField("search-unknown");
        person.interact(() -> scan("(01) 09506000134352  (21) A300-26-000007"));
        until("the next scan replaces it", () -> pane("A300-26-000007"));
    }

    @Test
    void underADialogAScanTakesNobodyAway() throws TimeoutException {
        until("the list is there", () -> shows("V12-26-000040"));
        person.type(KeyCode.F1);
        until("all keys", () -> there("#keys"));
        person.interact(() -> scan(CODE));
        until("it says why", () -> there(".toast"));
        assertThat(person.lookup(".toast-words").queryAs(Label.class).getText())
                .isEqualTo("Finish or close what is open first: the scan was not used.");
        assertThat(there("#keys")).isTrue();
        assertThat(there("#unit-pane")).isFalse();
    }

    @Test
    void theNavigationFoldsAndTheKeysAreListed() throws TimeoutException, IOException {
        until("the list is there", () -> shows("V12-26-000040"));
        person.clickOn("#fold");
        until("icons only", () -> width("#navigation") == 52);
        pictures("folded");
        press(KeyCode.CONTROL, KeyCode.B);
        until("words again", () -> width("#navigation") == 180);
        person.interact(() -> person.window(0).setWidth(1_100));
        until("a narrow window", () -> width("#navigation") == 52);
        assertThat(person.lookup("#fold").query().getParent().isVisible()).isFalse();
        person.interact(() -> person.window(0).setWidth(1_440));
        until("room", () -> width("#navigation") == 180);
        person.type(KeyCode.F1);
        until("all keys", () -> there("#keys"));
        picture("keys");
    }

    /// The menu of looks takes the focus, and with it the list goes.
    private void picturesInField(String name) throws IOException, TimeoutException {
        for (var look : List.of("Dark", "Light")) {
            person.clickOn("#person").clickOn(look).clickOn("#search");
            until("the list is back", () -> there("#search-list"));
            picture(name + "-" + look.toLowerCase(Locale.ROOT));
        }
    }

    private void scan(String code) {
        var focus = person.window(0).getScene().getFocusOwner();
        code.chars()
                .forEach(
                        c -> {
                            if (c == ' ') {
                                focus.fireEvent(press(KeyCode.SPACE));
                            }
                            focus.fireEvent(typed(Character.toString(c)));
                        });
        focus.fireEvent(press(KeyCode.ENTER));
        focus.fireEvent(typed("\r"));
    }

    private static KeyEvent typed(String text) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, text, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private String text(String query) {
        return person.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private String count(String letter) {
        return person.lookup("#letter-" + letter).queryLabeled().getText();
    }

    private double width(String query) {
        return person.lookup(query).queryAs(Region.class).getWidth();
    }

    private String hit(int index) {
        return person.lookup("#hit-" + index).tryQuery().map(Node::getAccessibleText).orElse("");
    }

    private boolean marked(String query) {
        return person.lookup(query)
                .tryQuery()
                .filter(
                        node ->
                                node.getPseudoClassStates().stream()
                                        .anyMatch(one -> one.getPseudoClassName().equals("marked")))
                .isPresent();
    }

    private boolean pane(String serial) {
        return there("#unit-pane")
                && person.lookup("#unit-pane").lookup(serial).tryQuery().isPresent();
    }
}
