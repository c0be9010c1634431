package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.Imports;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.Notes;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// The unit list as a person uses it.
class UnitsScreenTest extends ScreenTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 7);
    private static final Path SAMPLES = Path.of("../../sample-data").toAbsolutePath();
    private static final Actor KIM = new Actor.Person("kim");
    private static final List<String> PEOPLE =
            List.of(
                    "Hanna Lindqvist",
                    "Tomas Berg",
                    "Marta Kowalska",
                    "Jan de Vries",
                    "Aino Korhonen",
                    "Pierre Lambert",
                    "Elisabeth Hoffmann-Wiesengrund von der Au",
                    "Sofie Nygaard",
                    "Luca Ferrari",
                    "Ingeborg Dahl",
                    "Karel Novák");

    @Override
    Section section() {
        return Section.UNITS;
    }

    @Override
    void fill(Database database) {
        new CatalogImport(database, new Attachments(database))
                .run(KIM, SAMPLES.resolve("products.xlsx"));
        var products = new Products(database).all();
        var some = new SomeUnits(database);
        some.batch("B-2026-039", units(product(products, "A300"), "A3-26-", 320));
        some.batch("B-2026-041", units(product(products, "V12"), "V12-26-", 12));
        label(database);
        new Shipping(database)
                .ship(
                        KIM,
                        new WhichUnits.Range("V12-26-000003", "V12-26-000012", null),
                        MADE.plusDays(20),
                        "Elgros Nordic AB",
                        Progress.silent());
        live(database);
    }

    private static long product(List<ProductRow> products, String model) {
        return products.stream()
                .filter(one -> one.facts().model().equals(model))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<NewUnit> units(long product, String prefix, int n) {
        var units = new ArrayList<NewUnit>();
        for (int i = 1; i <= n; i++) {
            var facts =
                    new UnitFacts(
                            new Made(MADE.plusDays(i % 7), "L-0" + i % 4, "C"),
                            new Shipped(null, null, List.of("NO", "SE", "DE").get(i % 3), "retail"),
                            null,
                            List.of(new Component("MOT-204", "M-" + 4100 + i)),
                            Map.of("Firmware", "2.4." + i % 3));
            units.add(SomeUnits.unit(product, prefix + "%06d".formatted(i), facts));
        }
        return units;
    }

    private void label(Database database) {
        new PrintRuns(database, new LabelKeys(database), "line-2")
                .print(
                        KIM,
                        new PrintOrder(
                                new WhichUnits.Range("V12-26-000002", "V12-26-000012", null),
                                new LabelChoice("L7160", null, 1, 300),
                                null,
                                new Output(folder.resolve("labels.pdf"), true)),
                        Progress.silent());
    }

    /// Some are scanned, most of these are registered; one by two people.
    private static void live(Database database) {
        var units =
                new UnitList(database)
                        .first(
                                UnitFilter.ALL.serial("V12", ""),
                                UnitOrder.down(UnitSort.SERIAL),
                                12)
                        .rows();
        try (var visits = new Visits(database)) {
            for (int i = 0; i < 10; i++) {
                for (int n = 0; n <= i % 4; n++) {
                    var at = CLOCK.instant().minus(java.time.Duration.ofDays(3L * n + i));
                    visits.record(new Visit(units.get(i).id(), at, Moment.NO_OWNER, "NO", "nb"));
                }
            }
        }
        for (int i = 0; i < 9; i++) {
            if (units.get(i).serial().equals("V12-26-000006")) {
                continue; // the list begins with it, and it can be registered
            }
            register(database, units.get(i).id(), PEOPLE.get(i), KIM);
        }
        register(database, units.get(0).id(), "Nils Aasen", new Actor.Visitor());
        var notes = new Notes(database);
        var note = new NoteDraft("Box replaced by the shop; motor lot checked, nothing found.");
        notes.pin(KIM, notes.add(KIM, units.get(3).id(), note), true);
    }

    private static void register(Database database, long unit, String name, Actor actor) {
        var mail = name.toLowerCase(Locale.ROOT).replace("á", "a").replace(" ", ".");
        new Registrations(database)
                .register(
                        actor,
                        unit,
                        new Registration(
                                new OwnerDraft(
                                        OwnerKind.PERSON,
                                        name,
                                        mail + "@mail.example",
                                        "",
                                        "nb",
                                        false),
                                MADE.plusDays(30),
                                false,
                                List.of()));
    }

    @Test
    void aPersonFindsAUnitRegistersItForACallerAndTurnsOffTheLight()
            throws TimeoutException, IOException {
        until("All units 332", () -> total().equals("332"));

        person.clickOn("Serial");
        until("sorted upwards", () -> serial(0).equals("A3-26-000001"));
        person.clickOn("Serial");
        until("sorted downwards", () -> serial(0).equals("V12-26-000012"));

        person.clickOn("V12-26-000012").type(KeyCode.END);
        until("the last row came", () -> serial(331).equals("A3-26-000001"));
        until("its pane is open", () -> pane("A3-26-000001"));

        person.type(KeyCode.SPACE).type(KeyCode.UP).type(KeyCode.SPACE);
        until("two are ticked", () -> shows("2 ticked"));
        press(KeyCode.CONTROL, KeyCode.A);
        until("all are ticked", () -> shows("332 ticked"));

        person.write("/");
        until("the field has the focus", () -> person.lookup("#filter").query().isFocused());
        person.write("v12");
        until("twelve are listed", () -> table().getItems().size() == 12);
        assertThat(shows("Serial begins with")).isTrue();

        person.type(KeyCode.ESCAPE);
        until("the field is empty, all are listed", () -> table().getItems().size() == 332);
        person.write("000001");
        until("two end so", () -> table().getItems().size() == 2);
        registerTheFirst();

        person.type(KeyCode.ESCAPE);
        person.clickOn("#view-all");
        until("all are listed", () -> table().getItems().size() == 332);
        person.clickOn("Serial").clickOn("Serial");
        until("sorted downwards", () -> serial(0).equals("V12-26-000012"));
        person.clickOn("V12-26-000012");
        until("two want it", () -> shows("Somebody else says it is theirs"));
        person.clickOn("V12-26-000009").type(KeyCode.SPACE);
        until("its pane is open", () -> pane("V12-26-000009") && shows("Details"));
        until("what was said is gone", () -> !there(".toast"));
        pictures("units");
    }

    @Test
    void aPersonNarrowsTicksMarksNotesBlocksAndExports() throws TimeoutException {
        until("All units 332", () -> total().equals("332"));
        person.clickOn("#filter-more").clickOn("#filter-made");
        until("which days", () -> there("#form-from") && focused("#form-from"));
        person.write("2026-01-09").type(KeyCode.TAB).write("2026-01-08").type(KeyCode.ENTER);
        until("backwards", () -> shows("That is before 2026-01-09."));
        press(KeyCode.CONTROL, KeyCode.A);
        person.write("2026-01-09").type(KeyCode.ENTER);
        until("made that day", () -> there("#chip-made") && table().getItems().size() == 48);

        person.interact(() -> table().requestFocus());
        person.type(KeyCode.HOME, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        until("two are ticked", () -> shows("2 ticked"));
        press(KeyCode.CONTROL, KeyCode.M);
        person.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        until("they are marked", () -> told("2 units are marked as test"));
        until("as one sees", () -> line(0).unit().mark() == UnitMark.TEST);
        press(KeyCode.CONTROL, KeyCode.Z);
        until("it is taken back", () -> told("Undone") && line(0).unit().mark() == null);

        noteAndBlock();
        export();
    }

    private void noteAndBlock() throws TimeoutException {
        press(KeyCode.CONTROL, KeyCode.N);
        until("a note", () -> there("#form-text") && focused("#form-text"));
        person.write("Came back with a torn box");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is noted", () -> shows("Came back with a torn box"));

        person.clickOn("#unit-more").clickOn("#unit-block");
        until("why", () -> there("#form-why") && focused("#form-why"));
        person.write("Gone from the truck");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("it is blocked", () -> there("#unit-pane .pill.danger"));
        until("and known why", () -> shows("Gone from the truck"));
    }

    /// What is exported is what is there: brought in again, it changes nothing.
    private void export() throws TimeoutException {
        var file = folder.resolve("round-trip.xlsx");
        chosen.file = file;
        press(KeyCode.CONTROL, KeyCode.E);
        until("it is written", () -> told("48 units are in round-trip.xlsx"));
        var again =
                inTheBackground(
                        () -> {
                            var imports =
                                    new Imports(database(), new Attachments(database()), CLOCK);
                            var choices = new ImportChoices(null, "again", true, Set.of());
                            try (var review = imports.check(file, choices, Progress.silent())) {
                                return review.plan();
                            }
                        });
        assertThat(again).isEqualTo(new ImportPlan(0, 0, 48, 0));
    }

    @Test
    void aPersonSavesAViewAndLeavesTheColumnsAsTheyLikeThem() throws TimeoutException, IOException {
        until("All units 332", () -> total().equals("332"));
        person.clickOn("#filter-status").clickOn("Registered");
        until("eight", () -> table().getItems().size() == 8);
        person.clickOn("#view-save");
        until("its name", () -> there("#form-name") && focused("#form-name"));
        person.write("Mine").type(KeyCode.ENTER);
        until("it is a view", () -> shows("Mine"));
        person.clickOn("#view-all");
        until("all again", () -> table().getItems().size() == 332);
        person.clickOn("Mine");
        until("eight again", () -> table().getItems().size() == 8);
        person.type(KeyCode.DELETE);
        until("it is gone", () -> !shows("Mine"));

        person.clickOn("#columns").clickOn("Lot");
        until("it is kept", () -> left().contains(" lot="));
        assertThat(left()).contains("-shipped=").contains(" owner=");
    }

    private String left() throws IOException {
        var kept = new Properties();
        if (Files.exists(lists)) {
            kept.load(new StringReader(Files.readString(lists)));
        }
        return kept.getProperty("units.columns", "");
    }

    private void registerTheFirst() throws TimeoutException {
        person.interact(() -> table().requestFocus());
        person.type(KeyCode.HOME);
        until("its pane is open", () -> pane(serial(0)));
        person.type(KeyCode.ENTER);
        until("the form is open", () -> there("#form-contact"));
        until("its first field", () -> person.lookup("#form-contact").query().isFocused());
        person.write("ada@").type(KeyCode.ENTER);
        until("what is wrong", () -> shows("\"ada@\" is no e-mail address."));
        person.write("mail.example").type(KeyCode.ENTER);
        until("the form is gone", () -> !there("#form-contact"));
        until("it is hers", () -> "ada@mail.example".equals(line(0).owner()));
        until("the pane knows", () -> !there("#register"));
        assertThat(person.lookup("#units").query().isFocused()).isTrue();
    }

    @Test
    void whatAScannerTypesIsNoCommand() throws TimeoutException {
        until("All units 332", () -> total().equals("332"));
        var longerThanAScanner = new PauseTransition(Duration.millis(200));
        person.interact(
                () -> {
                    table().requestFocus();
                    "/01/0950".chars().forEach(this::typeAtOnce);
                    longerThanAScanner.play();
                });
        until("time", () -> longerThanAScanner.getStatus() == Animation.Status.STOPPED);
        assertThat(focused("#filter")).isFalse();
        person.interact(() -> typeAtOnce('/'));
        until("the same key alone is one", () -> focused("#filter"));
    }

    /// A scanner is faster than the robot can be on a busy machine.
    private void typeAtOnce(int character) {
        var text = Character.toString(character);
        table().fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                text,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false));
    }

    @Test
    void whoLeavesAFormIsAskedOnceAboutWhatTheyTyped() throws TimeoutException {
        until("All units 332", () -> total().equals("332"));
        person.interact(() -> table().requestFocus());
        person.type(KeyCode.HOME);
        until("its pane is open", () -> pane(serial(0)));
        person.type(KeyCode.ENTER);
        until("its first field", () -> there("#form-contact") && focused("#form-contact"));
        person.write("ada").type(KeyCode.ESCAPE);
        until("it asks", () -> shows("What you typed would be lost."));
        person.type(KeyCode.ESCAPE);
        until("the form is gone", () -> !there("#form-contact"));
    }

    @SuppressWarnings("unchecked") // the table of units
    private TableView<UnitLine> table() {
        return person.lookup("#units").queryAs(TableView.class);
    }

    private UnitLine line(int row) {
        return table().getItems().get(row);
    }

    private String serial(int row) {
        var items = table().getItems();
        var line = row < items.size() ? items.get(row) : null;
        return line == null ? "" : line.unit().serial();
    }

    private String total() {
        return person.lookup(".beside-title").queryLabeled().getText();
    }

    private boolean pane(String serial) {
        return there("#unit-pane")
                && person.lookup("#unit-pane").lookup(serial).tryQuery().isPresent();
    }
}
