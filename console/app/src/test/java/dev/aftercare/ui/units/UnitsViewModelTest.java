package dev.aftercare.ui.units;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class UnitsViewModelTest extends ServiceTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 7);
    private static final int UNITS = 250;

    private final List<Throwable> trouble = new ArrayList<>();
    private UnitsViewModel model;

    @BeforeEach
    void unitsOfTwoProducts() {
        var some = new SomeUnits(database);
        some.batch("january", units(some.product("09506000134352", "A300"), "A3-26-", UNITS));
        some.batch("february", units(some.product("09506000134369", "V12"), "V12-26-", 3));
        model =
                new UnitsViewModel(
                        new UnitReading(database),
                        new Background(Runnable::run, Runnable::run, trouble::add),
                        new News(database.changes(), Runnable::run));
        model.shown();
    }

    private static List<NewUnit> units(long product, String prefix, int n) {
        var units = new ArrayList<NewUnit>();
        for (int i = 1; i <= n; i++) {
            var facts = UnitFacts.NONE.with(Made.on(MADE.plusDays(i % 7)));
            units.add(unit(product, prefix + "%06d".formatted(i), facts));
        }
        return units;
    }

    @Test
    void allUnitsAreListedAndCountedByState() {
        assertThat(model.rows().get()).hasSize(UNITS + 3);
        assertThat(model.total().get()).isEqualTo(UNITS + 3);
        assertThat(model.states().get()).isEqualTo(Map.of(UnitState.MADE, UNITS + 3L));
        assertThat(trouble).isEmpty();
    }

    @Test
    void rowsFarDownComeWhenTheyAreLookedAt() {
        model.order().set(UnitOrder.up(UnitSort.SERIAL));
        assertThat(model.rows().get().peek(240)).isNull();
        lookAt(240);
        assertThat(serial(240)).isEqualTo("A3-26-000241");
        lookAt(252);
        assertThat(serial(252)).isEqualTo("V12-26-000003");
    }

    @Test
    void theListIsSortedByTheDatabase() {
        model.order().set(UnitOrder.down(UnitSort.SERIAL));
        assertThat(serial(0)).isEqualTo("V12-26-000003");
        model.order().set(UnitOrder.up(UnitSort.MADE));
        assertThat(line(0).unit().facts().made().on()).isEqualTo(MADE);
    }

    @Test
    void whatIsTypedIsTheBeginningOfASerialOrElseItsEnd() {
        model.find(" v12 ");
        assertThat(model.rows().get()).hasSize(3);
        model.find("000002");
        assertThat(model.filter().get().serialEnd()).isEqualTo("000002");
        assertThat(model.rows().get()).hasSize(2);
        model.find("");
        assertThat(model.rows().get()).hasSize(UNITS + 3);
    }

    @Test
    void thePaneFollowsTheSelectionAndWhatOthersDo() {
        model.select(line(0));
        var open = Objects.requireNonNull(model.detail().get());
        assertThat(open.record().unit()).isEqualTo(line(0).unit());
        assertThat(open.payload())
                .startsWith("https://id.nordvik.example/01/" + line(0).unit().product().gtin())
                .contains("/21/" + serial(0) + "?t=");
        register(line(0).unit().id());
        assertThat(Objects.requireNonNull(model.detail().get()).record().owner()).isNotNull();
        assertThat(line(0).owner()).isEqualTo("ada@mail.example");
    }

    @Test
    void whoLooksElsewhereHearsNothing() {
        model.select(line(0));
        model.hidden();
        register(line(0).unit().id());
        assertThat(Objects.requireNonNull(model.detail().get()).record().owner()).isNull();
        model.shown();
        assertThat(line(0).owner()).isEqualTo("ada@mail.example");
    }

    private void register(long unit) {
        new Registrations(database)
                .register(
                        KIM,
                        unit,
                        new Registration(
                                OwnerDraft.reachedBy("ada@mail.example", "en"),
                                LocalDate.of(2026, 2, 20),
                                false,
                                List.of()));
    }

    private void lookAt(int row) {
        var _ = model.rows().get().get(row);
    }

    private UnitLine line(int row) {
        return Objects.requireNonNull(model.rows().get().peek(row));
    }

    private String serial(int row) {
        return line(row).unit().serial();
    }
}
