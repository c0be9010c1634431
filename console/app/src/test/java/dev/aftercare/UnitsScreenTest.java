package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.Database;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.list.UnitLine;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The unit list as a person uses it.
class UnitsScreenTest extends ScreenTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 7);

    @Override
    Section section() {
        return Section.UNITS;
    }

    @Override
    void fill(Database database) {
        var some = new SomeUnits(database);
        some.batch("january", units(some.product("09506000134352", "A300"), "A3-26-", 320));
        some.batch("february", units(some.product("09506000134369", "V12"), "V12-26-", 12));
    }

    private static List<NewUnit> units(long product, String prefix, int n) {
        var units = new ArrayList<NewUnit>();
        for (int i = 1; i <= n; i++) {
            var facts = UnitFacts.NONE.with(Made.on(MADE.plusDays(i % 7)));
            units.add(SomeUnits.unit(product, prefix + "%06d".formatted(i), facts));
        }
        return units;
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
        until("two are ticked", () -> shows("332 of 332 units, 2 ticked"));
        press(KeyCode.CONTROL, KeyCode.A);
        until("all are ticked", () -> shows("332 of 332 units, 332 ticked"));

        person.write("/");
        until("the field has the focus", () -> person.lookup("#filter").query().isFocused());
        person.write("v12");
        until("twelve are listed", () -> table().getItems().size() == 12);
        assertThat(shows("Serial begins with")).isTrue();

        person.type(KeyCode.ESCAPE);
        until("the field is empty, all are listed", () -> table().getItems().size() == 332);
        person.write("000007");
        until("two end so", () -> table().getItems().size() == 2);
        registerTheFirst();

        pictures("units");
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
