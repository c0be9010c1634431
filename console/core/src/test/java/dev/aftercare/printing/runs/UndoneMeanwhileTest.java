package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.importing.Batches;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Proof;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.BatchRemoval.Removed;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// A batch is undone while its labels are made, or the other way round: one of the two waits.
class UndoneMeanwhileTest extends PrintRunTest {
    private static final WhichUnits JULY = new WhichUnits.OfBatch("july");

    @Test
    void whoUndoesABatchWaitsForTheRunThatIsReservingIt() throws Exception {
        some.batch("july", serials(1_001, 2_000));
        var undone = new ArrayList<Future<Removed>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Progress undo =
                    (step, _, _) -> {
                        if (step.equals("labels.reserve")) {
                            undone.add(threads.submit(this::undo));
                        }
                    };
            assertThat(runs.print(KIM, order(JULY, null, out, false), undo).labels())
                    .isEqualTo(1_000);
        }
        assertThat(undone)
                .singleElement()
                .satisfies(
                        no ->
                                assertThatThrownBy(no::get)
                                        .isInstanceOf(ExecutionException.class)
                                        .cause()
                                        .isInstanceOfSatisfying(
                                                Refused.class,
                                                why ->
                                                        assertThat(why.refusal())
                                                                .isInstanceOf(
                                                                        Refusal.UnitsMovedOn
                                                                                .class)));
        assertThat(list("select id from unit", row -> row.number("id"))).hasSize(1_030);
        Proof.ofUnits(database);
    }

    @Test
    void whoPrintsABatchThatIsBeingUndoneFindsNoUnit() throws Exception {
        some.batch("july", serials(1_001, 1_010));
        var printed = new ArrayList<Future<Printed>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Progress print =
                    (step, _, _) -> {
                        if (step.equals("units.remove")) {
                            printed.add(threads.submit(() -> print(JULY, null)));
                        }
                    };
            assertThat(new Batches(database).undo(KIM, "july", print))
                    .isEqualTo(new Removed(10, 0));
        }
        assertThat(printed)
                .singleElement()
                .satisfies(
                        no ->
                                assertThatThrownBy(no::get)
                                        .isInstanceOf(ExecutionException.class)
                                        .hasCauseInstanceOf(Refused.class));
        assertThat(list("select unit_id from print_item", row -> row.number("unit_id")))
                .isEqualTo(List.of());
        Proof.ofUnits(database);
    }

    private Removed undo() {
        return new Batches(database).undo(KIM, "july", Progress.silent());
    }
}
