package dev.aftercare.units.bulk;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Engine;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.check.Invariants;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.tally.Months;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitInvariants;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.BatchRemoval.Removed;
import dev.aftercare.units.bulk.UnitChanges.Change;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class BatchRemovalTest extends ServiceTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 10);
    private static final LocalDate CORRECTED = LocalDate.of(2025, 12, 10);
    private static final int JANUARY = Months.of(MADE);

    private static final int UNITS = 40;

    private SomeUnits some;
    private long a300;
    private UnitBatch march;

    @BeforeEach
    void someUnits() {
        some = new SomeUnits(database);
        a300 = some.product("09506000134352", "A300");
        march = batch("march", "A", UNITS);
    }

    private UnitBatch batch(String name, String serials, int units) {
        var facts =
                new UnitFacts(
                        Made.on(MADE),
                        Shipped.NOT_YET,
                        null,
                        List.of(new Component("MOTOR-12", "M2")),
                        Map.of("Farbe", "weiß"));
        return some.batch(
                name,
                IntStream.range(0, units).mapToObj(n -> unit(a300, serials + n, facts)).toList());
    }

    @Test
    void ofAnUndoneBatchNothingIsLeft() {
        var ofManyPortions = batch("april", "B", 3_000);
        assertThat(undo(ofManyPortions)).isEqualTo(new Removed(3_000, 0));
        assertThat(undo(march)).isEqualTo(new Removed(UNITS, 0));
        assertThat(rows("unit", "unit_life", "unit_tail", "component")).isZero();
        assertThat(some.cells("units")).isEmpty();
    }

    @Test
    void anImportThatChangesUnitsIsUndoneToWhatWasBefore() {
        var before = find("A7");
        var april = change("april", "A7", "A8");
        assertThat(find("A7").facts())
                .isEqualTo(
                        new UnitFacts(
                                Made.on(CORRECTED),
                                Shipped.NOT_YET,
                                null,
                                List.of(),
                                Map.of("Farbe", "rot")));
        assertThat(some.cells("units"))
                .containsExactly(
                        JANUARY + "/" + (JANUARY - 1) + "=2",
                        (JANUARY + 1) + "/" + JANUARY + "=38");
        assertThat(undo(april)).isEqualTo(new Removed(0, 2));
        assertThat(find("A7").facts()).isEqualTo(before.facts());
        assertThat(find("A7").standing()).isEqualTo(before.standing());
        assertThat(some.cells("units")).containsExactly((JANUARY + 1) + "/" + JANUARY + "=40");
        assertProven();
    }

    @Test
    void importsAreUndoneInTheOppositeOrder() {
        var april = change("april", "A7");
        var may = some.emptyBatch("may");
        changeMade(may, "A7", MADE.plusDays(3));
        assertMovedOn(march, 1, "A7 UPDATED");
        assertMovedOn(april, 1, "A7 UPDATED");
        undo(may);
        assertMovedOn(march, 1, "A7 UPDATED");
        undo(april);
        assertThat(undo(march)).isEqualTo(new Removed(UNITS, 0));
    }

    @Test
    void whatSomebodyEditedSinceStaysAndIsNamed() {
        new Shipping(database)
                .ship(KIM, new WhichUnits.Range("A9", "A20", null), MADE, null, Progress.silent());
        assertMovedOn(
                march,
                12,
                "A9 EDITED",
                "A10 EDITED",
                "A11 EDITED",
                "A12 EDITED",
                "A13 EDITED",
                "A14 EDITED",
                "A15 EDITED",
                "A16 EDITED",
                "A17 EDITED",
                "A18 EDITED");
        assertThat(rows("unit")).isEqualTo(UNITS);
    }

    @Test
    void aProductTracksShippingAsLongAsAUnitHasAShipDate() {
        var april = some.emptyBatch("april");
        changeShipped(april, "A7", MADE);
        var may = some.emptyBatch("may");
        changeShipped(may, "A8", MADE);
        undo(may);
        assertThat(tracksShipping()).isTrue();
        undo(april);
        assertThat(tracksShipping()).isFalse();
        var shipped = UnitFacts.NONE.with(Shipped.NOT_YET.on(MADE, null));
        var june = some.batch("june", List.of(unit(find("A7").product().id(), "J1", shipped)));
        assertThat(tracksShipping()).isTrue();
        undo(june);
        assertThat(tracksShipping()).isFalse();
    }

    private void changeShipped(UnitBatch batch, String serial, LocalDate day) {
        var unit = find(serial);
        apply(batch, new Change(unit.id(), facts -> facts.with(Shipped.NOT_YET.on(day, null))));
    }

    private boolean tracksShipping() {
        return database.read(
                session ->
                        Sql.of("select tracks_shipping from product")
                                .first(session, row -> row.flag("tracks_shipping"))
                                .orElseThrow());
    }

    @Test
    void whatIsBeingShippedIsWaitedForBeforeAnythingIsChecked() {
        var april = batch("april", "B", 3_000);
        var steps = new ConcurrentLinkedQueue<String>();
        new Shipping(database)
                .ship(
                        KIM,
                        new WhichUnits.One("B2999", null),
                        MADE,
                        null,
                        (_, _, _) ->
                                assertThatThrownBy(() -> undoWithoutPatience(april, steps))
                                        .cause()
                                        .isInstanceOfSatisfying(
                                                Refused.class,
                                                no ->
                                                        assertThat(no.refusal())
                                                                .isEqualTo(new Refusal.Busy())));
        assertThat(steps).isNotEmpty().containsOnly("units.lock");
        assertMovedOn(april, 1, "B2999 EDITED");
        assertThat(rows("unit", "unit_life")).isEqualTo(2 * (3_000 + UNITS));
    }

    /// In a thread of its own, as somebody else would.
    private void undoWithoutPatience(UnitBatch batch, Collection<String> steps) throws Exception {
        var wait =
                engine == Engine.H2 ? "set lock_timeout 100" : "set local lock_timeout = '100ms'";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(
                            () ->
                                    database.write(
                                            KIM,
                                            tx -> {
                                                Sql.of(wait).update(tx.session());
                                                return new BatchRemoval(tx, batch)
                                                        .run((step, _, _) -> steps.add(step));
                                            }))
                    .get();
        }
    }

    @Test
    void whatIsUndoneIsNotShippedMeanwhile() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shipped = new CompletableFuture<Shipping.Done>();
            undo(
                    march,
                    (step, done, _) -> {
                        if (step.equals("units.lock") && done == UNITS) {
                            threads.execute(() -> ship("A39", shipped));
                        }
                    });
            assertThatThrownBy(shipped::get).hasCauseInstanceOf(Refused.class);
        }
        assertThat(rows("unit")).isZero();
        assertThat(rows("history where body like '%unit.ship%'")).isZero();
    }

    private void ship(String serial, CompletableFuture<Shipping.Done> done) {
        try {
            done.complete(
                    new Shipping(database)
                            .ship(
                                    KIM,
                                    new WhichUnits.One(serial, null),
                                    MADE,
                                    null,
                                    Progress.silent()));
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    @Test
    void correctionsOfItsOwnUnitsGoWithTheBatch() {
        changeMade(march, "A7", MADE.plusDays(3));
        changeMade(march, "A7", MADE.plusDays(4));
        assertThat(rows("unit_before")).isZero();
        assertThat(undo(march)).isEqualTo(new Removed(UNITS, 0));
    }

    @Test
    void anEditBeforeACorrectionStaysAnEdit() {
        ship("A7");
        changeMade(march, "A7", MADE.plusDays(3));
        assertMovedOn(march, 1, "A7 EDITED");
    }

    @Test
    void whatABatchChangedTwiceIsAsItWasBeforeTheFirstTime() {
        var before = find("A7");
        var april = some.emptyBatch("april");
        changeMade(april, "A7", MADE.plusDays(3));
        changeMade(april, "A7", MADE.plusDays(4));
        assertThat(undo(april)).isEqualTo(new Removed(0, 1));
        assertThat(find("A7").facts()).isEqualTo(before.facts());
        assertProven();
        assertThat(undo(march)).isEqualTo(new Removed(UNITS, 0));
    }

    @Test
    void anImportWhoseCorrectionPutTheFactsBackIsUndoneAndSoIsTheOneBefore() {
        var before = find("A7");
        var april = some.emptyBatch("april");
        changeMade(april, "A7", MADE.plusDays(3));
        changeMade(april, "A7", MADE);
        assertThat(undo(april)).isEqualTo(new Removed(0, 1));
        assertThat(find("A7").facts()).isEqualTo(before.facts());
        assertProven();
        assertThat(undo(march)).isEqualTo(new Removed(UNITS, 0));
    }

    @Test
    void anEditBetweenTwoChangesKeepsABatchFromBeingUndone() {
        var april = some.emptyBatch("april");
        changeMade(april, "A7", MADE.plusDays(3));
        ship("A7");
        changeMade(april, "A7", MADE.plusDays(4));
        assertMovedOn(april, 1, "A7 EDITED");
    }

    @Test
    void aCorrectionOfWhatALaterImportChangedIsNotLostByUndoingThat() {
        var april = some.emptyBatch("april");
        changeMade(april, "A7", MADE.plusDays(3));
        var may = some.emptyBatch("may");
        changeMade(may, "A7", MADE.plusDays(4));
        changeMade(april, "A7", MADE.plusDays(5));
        assertMovedOn(may, 1, "A7 EDITED");
        assertMovedOn(april, 1, "A7 UPDATED");
        changeMade(march, "A7", MADE.plusDays(6));
        assertMovedOn(may, 1, "A7 EDITED");
        assertMovedOn(march, 1, "A7 UPDATED");
        assertThat(find("A7").facts().made().on()).isEqualTo(MADE.plusDays(6));
    }

    private void ship(String serial) {
        new Shipping(database)
                .ship(KIM, new WhichUnits.One(serial, null), MADE, null, Progress.silent());
    }

    @Test
    void whatWasScannedStays() {
        var seen = find("A5");
        plant(
                "update unit_life set first_scan_on = date '2026-01-10', scans = 1 where unit_id = "
                        + seen.id());
        assertMovedOn(march, 1, "A5 SCANNED");
    }

    @Test
    void aRowThatSaysTheSameChangesNothing() {
        var same = find("A7");
        var april = some.emptyBatch("april");
        assertThat(apply(april, new Change(same.id(), facts -> facts))).isZero();
        assertThat(find("A7")).isEqualTo(same);
    }

    private UnitBatch change(String name, String... serials) {
        var batch = some.emptyBatch(name);
        for (var serial : serials) {
            var after =
                    new UnitFacts(
                            Made.on(CORRECTED),
                            Shipped.NOT_YET,
                            null,
                            List.of(),
                            Map.of("Farbe", "rot"));
            assertThat(apply(batch, new Change(find(serial).id(), _ -> after))).isEqualTo(1);
        }
        return batch;
    }

    private void changeMade(UnitBatch batch, String serial, LocalDate day) {
        var unit = find(serial);
        apply(batch, new Change(unit.id(), facts -> facts.with(Made.on(day))));
    }

    private long apply(UnitBatch batch, Change change) {
        return database.write(
                KIM,
                tx -> {
                    tx.did(Deed.done("import.commit", Subject.of("batch", batch.id()), 1));
                    return new UnitChanges(tx, batch.id())
                            .apply(List.of(change).iterator(), 1, Progress.silent())
                            .changed();
                });
    }

    private Removed undo(UnitBatch batch) {
        return undo(batch, Progress.silent());
    }

    private Removed undo(UnitBatch batch, Progress progress) {
        return database.write(
                KIM,
                tx -> {
                    tx.did(Deed.done("batch.undo", Subject.of("batch", batch.id()), batch.name()));
                    return new BatchRemoval(tx, batch).run(progress);
                });
    }

    private void assertMovedOn(UnitBatch batch, long count, String... named) {
        assertThatThrownBy(() -> undo(batch))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.refusal())
                                        .isEqualTo(
                                                new Refusal.UnitsMovedOn(
                                                        batch.name(), count, List.of(named))));
    }

    private UnitRow find(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null));
    }

    private long rows(String... tables) {
        long rows = 0;
        for (var table : tables) {
            rows += database.read(Sql.of("select count(*) from " + table)::number);
        }
        return rows;
    }

    private void assertProven() {
        var wrong = new StandingCheck(database).wrong(Progress.silent());
        assertThat(wrong).isEmpty();
        var orphans = new Invariants(database, UnitInvariants.all()).broken(Progress.silent());
        assertThat(orphans).isEmpty();
    }
}
