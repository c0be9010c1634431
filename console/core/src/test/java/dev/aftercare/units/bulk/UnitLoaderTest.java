package dev.aftercare.units.bulk;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.tally.Months;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class UnitLoaderTest extends ServiceTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 10);
    private static final LocalDate SHIPPED = LocalDate.of(2026, 2, 20);

    private SomeUnits some;
    private long a300;

    @BeforeEach
    void catalogue() {
        some = new SomeUnits(database);
        a300 = some.product("09506000134352", "A300");
    }

    @Test
    void aUnitIsReadBackAsItWasLoaded() {
        var facts =
                new UnitFacts(
                        new Made(MADE, "L7", "B"),
                        new Shipped(SHIPPED, "Elgros", "DE", "retail"),
                        null,
                        List.of(new Component("MOTOR-12", "M2"), new Component("FAN", "F1")),
                        Map.of("Farbe", "weiß", "Prüfer", "=1+1"));
        some.batch("march", List.of(unit(a300, "A3-26-000001", facts)));
        var read = find("a3-26-000001", null);
        assertThat(read.serial()).isEqualTo("A3-26-000001");
        assertThat(read.facts()).isEqualTo(facts);
        assertThat(read.batch().name()).isEqualTo("march");
        assertThat(read.product().gtin()).isEqualTo("09506000134352");
        assertThat(read.standing())
                .isEqualTo(
                        new Standing(
                                UnitState.SHIPPED,
                                Months.of(MADE),
                                Months.of(SHIPPED),
                                SHIPPED.plusDays(90).plusMonths(24).minusDays(1),
                                true));
    }

    @Test
    void withoutShipDateItCountsAsSoldAfterTheLagAndIsCoveredFromSixMonthsOn() {
        some.batch("march", List.of(unit(a300, "1")));
        assertThat(find("1", null).standing())
                .isEqualTo(
                        new Standing(
                                UnitState.MADE,
                                Months.of(MADE),
                                Months.of(MADE.plusDays(30)),
                                LocalDate.of(2028, 7, 9),
                                true));
    }

    @Test
    void aUnitsOwnPolicyReplacesItsProducts() {
        var five =
                new UnitFacts(
                        Made.on(MADE),
                        Shipped.NOT_YET,
                        some.policy("five-years", 60),
                        List.of(),
                        Map.of());
        some.batch("march", List.of(unit(a300, "1", five)));
        assertThat(find("1", null).standing().coveredUntil()).isEqualTo(LocalDate.of(2031, 7, 9));
    }

    @Test
    void whatIsNotKnownIsEstimatedByNobody() {
        some.batch("march", List.of(unit(a300, "1", UnitFacts.NONE)));
        assertThat(find("1", null).standing())
                .isEqualTo(new Standing(UnitState.MADE, 0, 0, null, true));
    }

    @Test
    void unitsAreCountedByTheMonthsTheyWereSoldAndMade() {
        var units = new ArrayList<NewUnit>();
        IntStream.range(0, 2_500).forEach(n -> units.add(unit(a300, "A3-" + n)));
        units.add(
                unit(
                        a300,
                        "B",
                        UnitFacts.NONE
                                .with(Made.on(MADE))
                                .with(Shipped.NOT_YET.on(SHIPPED.plusMonths(1), null))));
        some.batch("march", units);
        int january = Months.of(MADE);
        assertThat(some.cells("units"))
                .containsExactly(
                        (january + 1) + "/" + january + "=2500",
                        (january + 2) + "/" + january + "=1");
    }

    @Test
    void aProductTracksShippingOnceOneOfItsUnitsWasShipped() {
        some.batch("march", List.of(unit(a300, "1")));
        assertThat(tracksShipping()).isFalse();
        some.batch(
                "april",
                List.of(unit(a300, "2", UnitFacts.NONE.with(Shipped.NOT_YET.on(SHIPPED, null)))));
        assertThat(tracksShipping()).isTrue();
    }

    @Test
    void aSerialIsGivenOnceAProduct() {
        some.batch("march", List.of(unit(a300, "a 1")));
        assertThatThrownBy(() -> some.batch("april", List.of(unit(a300, "A1"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(new Refusal.AlreadyThere("unit_serial_uq")));
        long v12 = some.product("09506000134369", "V12");
        some.batch("may", List.of(unit(v12, "A1")));
        assertThatThrownBy(() -> find("a1", null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(
                                                new Refusal.AmbiguousSerial(
                                                        "a1",
                                                        List.of(
                                                                "09506000134352 A300",
                                                                "09506000134369 V12"))));
        assertThat(find("a1", "V12").batch().name()).isEqualTo("may");
        assertThat(find("a1", "9506000134352").batch().name()).isEqualTo("march");
    }

    @Test
    void stoppedInTheMiddleNothingStays() {
        var batch = some.emptyBatch("march");
        var units =
                IntStream.range(0, 5_000)
                        .mapToObj(n -> unit(a300, "A3-%06d".formatted(n)))
                        .iterator();
        Progress impatient =
                (_, done, _) -> {
                    if (done >= 2_000) {
                        throw new Cancelled();
                    }
                };
        assertThatThrownBy(
                        () ->
                                database.doing(
                                        KIM,
                                        tx -> {
                                            new UnitLoader(tx, batch.id())
                                                    .load(units, 5_000, impatient);
                                            tx.did(
                                                    Deed.done(
                                                            "import.commit",
                                                            Subject.of("batch", batch.id()),
                                                            0));
                                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(count("unit") + count("unit_life") + count("unit_tail")).isZero();
        assertThat(some.cells("units")).isEmpty();
    }

    private UnitRow find(String serial, @Nullable String product) {
        return database.read(session -> new UnitFinder(session).one(serial, product));
    }

    private boolean tracksShipping() {
        return database.read(
                session ->
                        Sql.of("select tracks_shipping from product where id = ?", a300)
                                .first(session, row -> row.flag("tracks_shipping"))
                                .orElseThrow());
    }

    private long count(String table) {
        return database.read(session -> Sql.of("select count(*) from " + table).number(session));
    }
}
