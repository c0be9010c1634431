package dev.aftercare;

import dev.aftercare.database.Database;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetails;

import javafx.scene.control.TableView;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Units on the screen, and somebody with a phone.
abstract class PhoneScreenTest extends ScreenTest {
    static final String SERIAL = "A3-26-000002";
    private static final UnitFacts FACTS = UnitFacts.NONE.with(Made.on(LocalDate.of(2026, 1, 7)));

    final Visitor phone = new Visitor();

    @Override
    Section section() {
        return Section.UNITS;
    }

    @Override
    void fill(Database database) {
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        some.batch(
                "january",
                List.of("A3-26-000001", SERIAL, "A3-26-000003").stream()
                        .map(serial -> SomeUnits.unit(product, serial, FACTS))
                        .toList());
    }

    /// What a phone opens that scans the unit's label, were its domain this server.
    String page(String serial, URI server) {
        var detail =
                inTheBackground(
                        () -> {
                            var found =
                                    new UnitLines(database())
                                            .begin(
                                                    UnitFilter.ALL.serial(serial, ""),
                                                    UnitOrder.down(UnitSort.MADE),
                                                    1)
                                            .first()
                                            .getFirst();
                            return new UnitDetails(database())
                                    .byId(found.unit().id())
                                    .orElseThrow();
                        });
        var code = URI.create(detail.payload());
        return server.resolve(code.getRawPath() + '?' + code.getRawQuery()).toString();
    }

    void openThePaneOf(String serial) throws TimeoutException {
        until("three are listed", () -> table().getItems().size() == 3 && shows(serial));
        person.clickOn(serial);
        until("its pane is open", () -> pane(serial));
    }

    /// When the row and the pane of the unit show whose it is; prints how long that took.
    void untilOnScreen(String contact, long answeredAt, String how) throws TimeoutException {
        var row = new long[1];
        until(
                "the row shows the owner",
                () -> {
                    boolean there =
                            table().getItems().stream()
                                    .anyMatch(
                                            line ->
                                                    line != null
                                                            && line.unit().serial().equals(SERIAL)
                                                            && contact.equals(line.owner()));
                    if (there && row[0] == 0) {
                        row[0] = System.nanoTime();
                    }
                    return there;
                });
        until("the pane shows the owner", () -> paneSays(contact));
        measured(how + ", until the row said it", row[0] - answeredAt);
        measured(how + ", until the pane said it", System.nanoTime() - answeredAt);
    }

    boolean paneSays(String text) {
        return there("#unit-pane")
                && person.lookup("#unit-pane").lookup(text).tryQuery().isPresent();
    }

    boolean pane(String serial) {
        return paneSays(serial);
    }

    @SuppressWarnings("unchecked") // the table of units
    TableView<UnitLine> table() {
        return person.lookup("#units").queryAs(TableView.class);
    }
}
