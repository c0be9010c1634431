package dev.aftercare.units.marks;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.tally.Months;
import dev.aftercare.units.Made;
import dev.aftercare.units.Proof;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.BatchRemoval;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.bulk.UnitChanges;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.record.UnitRecord;
import dev.aftercare.units.record.UnitRecords;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.ShownUnits;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A marked unit is in no figure, whatever happens to it and in whichever order.
class UnitMarksTest extends ServiceTest {
    private static final String GTIN = "09506000134352";
    private static final LocalDate MADE = LocalDate.of(2026, 1, 10);
    private static final int JANUARY = Months.of(MADE);
    private static final int FEBRUARY = JANUARY + 1;
    private static final int MARCH = JANUARY + 2;

    private SomeUnits some;
    private UnitMarks marks;
    private UnitBatch march;

    @BeforeEach
    void oneUnit() {
        some = new SomeUnits(database);
        marks = new UnitMarks(database);
        march = some.batch("march", List.of(unit(some.product(GTIN, "A300"), "A1")));
    }

    @Test
    void aMarkedUnitLeavesEveryFigureAndComesBack() {
        var whole =
                Map.of(
                        "units", List.of(FEBRUARY + "/" + JANUARY + "=1"),
                        "labelled", List.of(FEBRUARY + "/" + MARCH + "=1"),
                        "first-scan", List.of(FEBRUARY + "/" + MARCH + "=1"),
                        "registered", List.of(FEBRUARY + "/" + MARCH + "=1"));
        print();
        visit();
        visit();
        ship(LocalDate.of(2026, 2, 3));
        register();
        assertThat(visitDays()).isEqualTo(2);
        whole.forEach((measure, cells) -> assertThat(some.cells(measure)).isEqualTo(cells));

        var marked = marks.mark(KIM, find(), UnitMark.TEST);
        assertThat(marked.mark()).isEqualTo(UnitMark.TEST);
        assertThat(marked).isEqualTo(find());
        whole.keySet().forEach(measure -> assertThat(some.cells(measure)).isEmpty());
        assertThat(some.cells("marked")).containsExactly(FEBRUARY + "/" + JANUARY + "=1");
        assertThat(visitDays()).isZero();
        assertThat(new UnitList(database).count(UnitFilter.ALL).n()).isOne();
        Proof.ofUnits(database);

        marks.mark(KIM, marked, UnitMark.DEMO);
        assertThat(some.cells("marked")).containsExactly(FEBRUARY + "/" + JANUARY + "=1");
        Proof.ofUnits(database);

        marks.unmark(KIM, find());
        whole.forEach((measure, cells) -> assertThat(some.cells(measure)).isEqualTo(cells));
        assertThat(some.cells("marked")).isEmpty();
        assertThat(visitDays()).isEqualTo(2);
        Proof.ofUnits(database);
    }

    @Test
    void whateverHappensToAMarkedUnitIsCountedNowhere() {
        marks.mark(KIM, find(), UnitMark.DEMO);
        print();
        Proof.ofUnits(database);
        ship(LocalDate.of(2026, 3, 1));
        Proof.ofUnits(database);
        visit();
        Proof.ofUnits(database);
        register();
        Proof.ofUnits(database);
        var april = correct();
        assertThat(some.cells("marked")).containsExactly(MARCH + "/" + (JANUARY - 1) + "=1");
        Proof.ofUnits(database);
        undo(april);
        Proof.ofUnits(database);
        assertThat(some.cells("marked")).containsExactly(MARCH + "/" + JANUARY + "=1");
        for (var measure : List.of("units", "labelled", "first-scan", "registered")) {
            assertThat(some.cells(measure)).as(measure).isEmpty();
        }
        assertThat(visitDays()).isZero();
    }

    @Test
    void aMarkKeepsABatchFromBeingUndone() {
        marks.mark(KIM, find(), UnitMark.SCRAPPED);
        assertThatThrownBy(() -> undo(march))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(
                                                new Refusal.UnitsMovedOn(
                                                        "march", 1, List.of("A1 EDITED"))));
        assertThat(some.cells("marked")).containsExactly(FEBRUARY + "/" + JANUARY + "=1");
        Proof.ofUnits(database);
    }

    @Test
    void markingAgainChangesNothingAndAnOldLookIsRefused() {
        var seen = find();
        var marked = marks.mark(KIM, seen, UnitMark.TEST);
        assertThat(marks.mark(KIM, marked, UnitMark.TEST)).isEqualTo(marked);
        assertThatThrownBy(() -> marks.unmark(KIM, seen))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.Changed("unit")));
        marks.block(KIM, marked);
        assertThat(timeline()).contains("unit.mark", "unit.block").doesNotContain("unit.unmark");
    }

    @Test
    void aBlockedUnitIsNobodysAndGetsNoLabel() {
        var blocked = marks.block(KIM, find());
        assertThat(blocked.isBlocked()).isTrue();
        assertThat(new ShownUnits(asScanServer()).find(GTIN, "A1").orElseThrow().standing())
                .extracting(standing -> standing.blocked())
                .isEqualTo(true);
        assertThatThrownBy(this::register)
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.OutOfUse("A1")));
        assertThatThrownBy(this::print)
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.NothingToPrint(1)));
        assertThat(marks.block(KIM, blocked)).isEqualTo(blocked);
        assertThat(marks.unblock(KIM, blocked).isBlocked()).isFalse();
        register();
        Proof.ofUnits(database);
    }

    private UnitRow find() {
        return database.read(session -> new UnitFinder(session).one("A1", null));
    }

    private List<String> timeline() {
        return new UnitRecords(database)
                .of("A1", null).timeline().stream().map(UnitRecord.Event::what).toList();
    }

    private long visitDays() {
        return database.read(Sql.of("select coalesce(sum(n), 0) from scan_day")::number);
    }

    private void print() {
        new PrintRuns(database, new LabelKeys(database), "line-1")
                .print(
                        KIM,
                        new PrintOrder(
                                new WhichUnits.OfBatch("march"),
                                new LabelChoice("L7160", null, 1, 300),
                                null,
                                new Output(folder.resolve("labels.pdf"), true)),
                        Progress.silent());
    }

    private void ship(LocalDate day) {
        new Shipping(database)
                .ship(KIM, new WhichUnits.One("A1", null), day, null, Progress.silent());
    }

    private void visit() {
        try (var visits = new Visits(asScanServer())) {
            visits.record(new Visit(find().id(), CLOCK.instant(), Moment.NO_OWNER, "SE", "sv"));
        }
    }

    private void register() {
        var registration =
                new Registration(
                        OwnerDraft.reachedBy("ada@example.com", "en"),
                        LocalDate.of(2026, 2, 14),
                        true,
                        List.of());
        new Registrations(database).register(KIM, find().id(), registration);
    }

    /// Another import says that it was made a month earlier.
    private UnitBatch correct() {
        var april = some.emptyBatch("april");
        var change =
                new UnitChanges.Change(
                        find().id(),
                        facts ->
                                new UnitFacts(
                                        Made.on(MADE.minusMonths(1)),
                                        facts.shipped(),
                                        null,
                                        List.of(),
                                        Map.of()));
        doing(
                tx ->
                        new UnitChanges(tx, april.id())
                                .apply(List.of(change).iterator(), 1, Progress.silent()));
        return april;
    }

    private void undo(UnitBatch batch) {
        doing(tx -> new BatchRemoval(tx, batch).run(Progress.silent()));
    }

    private void doing(Consumer<Transaction> work) {
        database.doing(
                KIM,
                tx -> {
                    work.accept(tx);
                    tx.did(Deed.done("test.change", Subject.of("test", 1), Map.of()));
                });
    }
}
