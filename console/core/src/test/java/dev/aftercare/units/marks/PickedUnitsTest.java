package dev.aftercare.units.marks;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Proof;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.BatchRemoval;
import dev.aftercare.units.bulk.PickedShipping;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.list.Apart;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.notes.Notes;
import dev.aftercare.units.record.UnitRecord.Event;
import dev.aftercare.units.record.UnitRecords;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// What is done to many at once is one deed, and can be taken back as long as nobody was faster.
class PickedUnitsTest extends ServiceTest {
    private static final UnitOrder BY_SERIAL = UnitOrder.up(UnitSort.SERIAL);

    private UnitMarks marks;
    private PickedShipping shipping;
    private SomeUnits some;
    private UnitBatch march;
    private List<Long> ids;

    @BeforeEach
    void fourUnits() {
        some = new SomeUnits(database);
        marks = new UnitMarks(database);
        shipping = new PickedShipping(database);
        long a300 = some.product("09506000134352", "A300");
        march = some.batch("march", a300, "A", 4);
        ids =
                new UnitList(database)
                        .first(UnitFilter.ALL, BY_SERIAL, 10).rows().stream()
                                .map(UnitRow::id)
                                .toList();
    }

    @Test
    void manyAreMarkedAtOnceAndTakenBackEachToItsOwnMark() {
        visit(ids.get(0));
        var figures = some.cells("units");
        marks.mark(KIM, row(1), UnitMark.DEMO);
        marks.mark(KIM, row(2), UnitMark.TEST);
        var done = marks.mark(KIM, picked(0, 1, 2), UnitMark.TEST);
        assertThat(done.units()).isEqualTo(3);
        assertThat(done.changed()).isEqualTo(2);
        assertThat(marked()).containsExactly(UnitMark.TEST, UnitMark.TEST, UnitMark.TEST, null);
        assertThat(listed(Apart.TEST)).containsExactly("A1", "A2", "A3");
        Proof.ofUnits(database);

        marks.takeBack(KIM, done);
        assertThat(marked()).containsExactly(null, UnitMark.DEMO, UnitMark.TEST, null);
        Proof.ofUnits(database);
        marks.mark(KIM, picked(0, 1, 2, 3), null);
        assertThat(some.cells("units")).isEqualTo(figures);
        Proof.ofUnits(database);
    }

    @Test
    void manyAreBlockedForAReasonThatEachUnitKnows() {
        var done = marks.block(KIM, picked(0, 2), true, " stolen from the truck ");
        assertThat(listed(Apart.BLOCKED)).containsExactly("A1", "A3");
        assertThat(notes(0)).containsExactly("stolen from the truck");
        assertThat(notes(1)).isEmpty();
        assertThat(happened(0)).contains("unit.block");
        assertThat(happened(1)).doesNotContain("unit.block");

        marks.takeBack(KIM, done);
        assertThat(listed(Apart.BLOCKED)).isEmpty();
        assertThat(notes(0)).isEmpty();
        assertThat(happened(2)).contains("unit.block", "unit.mark.takeBack");
        assertThatThrownBy(() -> marks.block(KIM, picked(0), true, "x".repeat(3_000)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        var done = marks.mark(KIM, picked(0, 1), UnitMark.SCRAPPED);
        marks.unmark(KIM, row(1));
        refused(() -> marks.takeBack(KIM, done), new Refusal.Changed("unit"));
        assertThat(marked()).containsExactly(UnitMark.SCRAPPED, null, null, null);
        assertThat(marks.mark(KIM, picked(0), UnitMark.SCRAPPED).changed()).isZero();
    }

    @Test
    void manyAreShippedAtOnceAndTakenBackEachToItsOwnDay() {
        shipping.ship(KIM, picked(1), new ShippingDraft("2026-02-01", "Elgros"));
        var done = shipping.ship(KIM, picked(0, 1), new ShippingDraft("2026-02-20", ""));
        assertThat(done.before()).hasSize(2);
        assertThat(row(0).facts().shipped().on()).isEqualTo(LocalDate.of(2026, 2, 20));
        assertThat(row(1).facts().shipped().to()).isEqualTo("Elgros");
        assertThat(happened(0)).contains("shipped", "unit.ship");
        Proof.ofUnits(database);

        shipping.takeBack(KIM, done);
        assertThat(row(0).facts().shipped().on()).isNull();
        assertThat(row(1).facts().shipped().on()).isEqualTo(LocalDate.of(2026, 2, 1));
        Proof.ofUnits(database);
        refused(() -> shipping.takeBack(KIM, done), new Refusal.Changed("unit"));
    }

    @Test
    void whatWasTakenBackKeepsNoBatchFromBeingUndone() {
        marks.takeBack(KIM, marks.mark(KIM, picked(0, 1), UnitMark.TEST));
        marks.takeBack(KIM, marks.block(KIM, picked(1, 2), true, "stolen"));
        var draft = new ShippingDraft("2026-02-20", "Elgros");
        shipping.takeBack(KIM, shipping.ship(KIM, picked(0, 3), draft));
        undo();
        List<UnitRow> left = database.read(session -> new UnitRows(session).byId(ids));
        assertThat(left).isEmpty();
    }

    @Test
    void whatElseWasChangedStaysInTheWayOfUndoingABatch() {
        var shipment = shipping.ship(KIM, picked(0, 3), new ShippingDraft("2026-02-20", "Elgros"));
        marks.mark(KIM, picked(3), UnitMark.TEST);
        shipping.takeBack(KIM, shipment);
        refused(this::undo, new Refusal.UnitsMovedOn("march", 1, List.of("A4 EDITED")));
    }

    @Test
    void aNoteThatSomebodyPinnedStaysWhenItsReasonIsTakenBack() {
        var done = marks.block(KIM, picked(0, 2), true, "stolen");
        var notes = new Notes(database);
        var pinned = notes.pin(KIM, notes.ofUnit(ids.get(0)).getFirst(), true);
        marks.takeBack(KIM, done);
        assertThat(notes.ofUnit(ids.get(0))).containsExactly(pinned);
        assertThat(notes(2)).isEmpty();
    }

    private void undo() {
        database.doing(
                KIM,
                tx -> {
                    new BatchRemoval(tx, march).run(Progress.silent());
                    tx.did(Deed.done("test.undo", Subject.of("test", 1), Map.of()));
                });
    }

    @Test
    void nothingIsShippedTomorrow() {
        shipping.ship(KIM, picked(0), new ShippingDraft("2026-03-01", ""));
        assertThatThrownBy(() -> shipping.ship(KIM, picked(1), new ShippingDraft("2026-03-02", "")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .extracting("field", "key")
                                        .containsExactly(tuple("shippedOn", "inTheFuture")));
    }

    @Test
    void allButSomeAreKnownByTheirIds() {
        var lines = new UnitLines(database);
        assertThat(lines.ids(UnitFilter.ALL, Set.of(ids.get(1))))
                .containsExactlyInAnyOrder(ids.get(0), ids.get(2), ids.get(3));
        assertThat(lines.ids(UnitFilter.ALL.serial("", "3"), Set.of())).containsExactly(ids.get(2));
    }

    @Test
    void listsOfWhatIsSetApartUnscannedOrSoonUncovered() {
        plant("update unit_life set labelled_on = date '2026-02-20' where unit_id > " + ids.get(0));
        visit(ids.get(3));
        assertThat(serials(UnitFilter.ALL.unscanned(true))).containsExactly("A2", "A3");
        marks.mark(KIM, picked(1, 3), UnitMark.DEMO);
        assertThat(serials(UnitFilter.ALL.unscanned(true).apart(Apart.DEMO))).containsExactly("A2");
        var until = Objects.requireNonNull(row(0).standing().coveredUntil());
        assertThat(serials(UnitFilter.ALL.covered(until(until)))).hasSize(4);
        assertThat(serials(UnitFilter.ALL.covered(until(until.minusDays(1))))).isEmpty();
    }

    private static DayRange until(LocalDate day) {
        return new DayRange(null, day);
    }

    /// In every order, counted alike.
    private List<String> serials(UnitFilter filter) {
        var lines = new UnitLines(database);
        List<String> serials = List.of();
        for (var sort : UnitSort.values()) {
            var rows = new UnitList(database).first(filter, UnitOrder.up(sort), 10).rows();
            serials = rows.stream().map(UnitRow::serial).sorted().toList();
            assertThat(lines.count(filter)).as(sort.name()).isEqualTo(rows.size());
        }
        assertThat(lines.upTo(filter).n()).isEqualTo(serials.size());
        return serials;
    }

    private List<String> listed(Apart apart) {
        return serials(UnitFilter.ALL.apart(apart));
    }

    private WhichUnits.Picked picked(int... which) {
        return new WhichUnits.Picked(IntStream.of(which).mapToObj(ids::get).toList());
    }

    private UnitRow row(int n) {
        return database.read(session -> new UnitRows(session).byId(List.of(ids.get(n))).getFirst());
    }

    private List<UnitMark> marked() {
        return IntStream.range(0, ids.size()).mapToObj(this::row).map(UnitRow::mark).toList();
    }

    private List<String> notes(int n) {
        return new Notes(database).ofUnit(ids.get(n)).stream().map(NoteRow::text).toList();
    }

    private List<String> happened(int n) {
        return new UnitRecords(database)
                .byId(ids.get(n)).orElseThrow().timeline().stream().map(Event::what).toList();
    }

    private void visit(long unit) {
        try (var visits = new Visits(asScanServer())) {
            visits.record(new Visit(unit, CLOCK.instant(), Moment.NO_OWNER, "SE", "sv"));
        }
    }

    private static void refused(ThrowingCallable deed, Refusal why) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
