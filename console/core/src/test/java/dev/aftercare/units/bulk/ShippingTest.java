package dev.aftercare.units.bulk;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.tally.Months;
import dev.aftercare.tally.TallyCell;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.Shipping.Done;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

class ShippingTest extends ServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 1);
    private static final int MADE = Months.of(LocalDate.of(2026, 1, 10));
    private static final int FEBRUARY = MADE + 1;
    private static final int MARCH = MADE + 2;

    private SomeUnits some;
    private Shipping shipping;

    @BeforeEach
    void twelveUnits() {
        some = new SomeUnits(database);
        shipping = new Shipping(database);
        long a300 = some.product("09506000134352", "A300");
        some.batch("march", a300, "A", 12);
    }

    @Test
    void aShippedUnitIsSoldThatDayAndCoveredFromThere() {
        assertThat(ship(new WhichUnits.One("a7", null), LATER, "Elgros")).isEqualTo(new Done(1, 1));
        var unit = find("A7");
        assertThat(unit.facts().shipped()).isEqualTo(new Shipped(LATER, "Elgros", null, null));
        assertThat(unit.standing().state()).isEqualTo(UnitState.SHIPPED);
        assertThat(unit.standing().coveredUntil()).isEqualTo(LocalDate.of(2028, 5, 29));
        assertThat(unit.version()).isEqualTo(1);
        assertThat(some.cells("units"))
                .containsExactly(FEBRUARY + "/" + MADE + "=11", MARCH + "/" + MADE + "=1");
        assertProven();
    }

    @Test
    void aRangeCountsAsPeopleDo() {
        assertThat(ship(new WhichUnits.Range("A9", "A11", null), DAY, null))
                .isEqualTo(new Done(3, 3));
        assertThat(shipped()).containsExactly("A9", "A10", "A11");
    }

    @Test
    void thoseThatSomebodyPickedAreShippedAndNoOthers() {
        var picked = List.of(find("A2").id(), find("A12").id());
        assertThat(ship(new WhichUnits.Picked(picked), DAY, null)).isEqualTo(new Done(2, 2));
        assertThat(shipped()).containsExactly("A2", "A12");
    }

    @Test
    void moreThanAStatementTakesCannotBePicked() {
        var tooMany = LongStream.rangeClosed(1, 20_001).boxed().toList();
        assertThatThrownBy(() -> ship(new WhichUnits.Picked(tooMany), DAY, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(new Refusal.TooManyPicked(20_001, 20_000)));
    }

    @Test
    void sayingItAgainCorrectsItAndSayingTheSameChangesNothing() {
        ship(new WhichUnits.OfBatch("march"), DAY, "Elgros");
        assertThat(ship(new WhichUnits.OfBatch("march"), DAY, null)).isEqualTo(new Done(12, 0));
        assertThat(ship(new WhichUnits.One("A1", null), LATER, null)).isEqualTo(new Done(1, 1));
        assertThat(find("A1").facts().shipped().to()).isEqualTo("Elgros");
        assertThat(deeds())
                .containsExactly(
                        "{\"shippedOn\":\"2026-02-20\",\"shippedTo\":\"Elgros\",\"units\":12,\"changed\":12}",
                        "{\"shippedOn\":\"2026-03-01\",\"units\":1,\"changed\":1}");
        assertProven();
    }

    @Test
    void whatHappenedToAUnitMovesToTheMonthItWasSoldIn() {
        var unit = find("A1");
        long id = unit.id();
        happened(unit);
        ship(new WhichUnits.One("A1", null), LATER, null);
        assertThat(some.cells("registered")).containsExactly(MARCH + "/" + MARCH + "=1");
        assertThat(some.cells("first-scan")).containsExactly(MARCH + "/" + MARCH + "=1");
        assertThat(some.cells("labelled")).containsExactly(MARCH + "/" + FEBRUARY + "=1");
        var scan = Sql.of("select sold_month from scan where unit_id = ?", id);
        long month = database.read(scan::number);
        assertThat(month).isEqualTo(MARCH);
    }

    /// Labelled in February, scanned and registered in March, sold (as was thought) in February.
    private void happened(UnitRow unit) {
        long id = unit.id();
        plant(
                "update unit_life set labelled_on = date '2026-02-20', first_scan_on = date"
                        + " '2026-03-01', registered_on = date '2026-03-01', scans = 1"
                        + " where unit_id = "
                        + id,
                "insert into scan (id, unit_id, at, moment, country, language, sold_month) values"
                        + " (1, %d, current_timestamp, 'NEW', '', 'de', %d)"
                                .formatted(id, FEBRUARY));
        database.doing(
                KIM,
                tx -> {
                    for (var cell :
                            List.of(
                                    cell("labelled", unit, FEBRUARY),
                                    cell("first-scan", unit, MARCH),
                                    cell("registered", unit, MARCH))) {
                        tx.count(cell, 1);
                    }
                    tx.did(Deed.done("test.happened", unit.subject(), 1));
                });
    }

    private static TallyCell cell(String measure, UnitRow unit, int month) {
        return new TallyCell(
                measure, unit.product().id(), unit.batch().id(), "", "", FEBRUARY, month);
    }

    @Test
    void aBatchThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> ship(new WhichUnits.OfBatch("april"), DAY, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(new Refusal.NotFound("batch", "april")));
    }

    private Done ship(WhichUnits which, LocalDate day, @Nullable String to) {
        return shipping.ship(KIM, which, day, to, Progress.silent());
    }

    private UnitRow find(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null));
    }

    private List<String> shipped() {
        return database.read(
                session ->
                        Sql.of("select serial from unit where shipped_on is not null")
                                .plus("order by serial_sort")
                                .list(session, row -> row.text("serial")));
    }

    private List<String> deeds() {
        return database.read(
                session ->
                        Sql.of("select body from history where body like '%unit.ship%' order by id")
                                .list(
                                        session,
                                        row ->
                                                row.text("body")
                                                        .replaceAll(".*\"after\":(.*})}$", "$1")));
    }

    private void assertProven() {
        var wrong = new StandingCheck(database).wrong(Progress.silent());
        assertThat(wrong).isEmpty();
    }
}
