package dev.aftercare.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.ui.background.News;
import dev.aftercare.units.UnitBatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class BatchUndoTest extends SomeImport {
    private BatchUndo undo;
    private ImportsViewModel lists;

    @BeforeEach
    void models() {
        undo =
                new BatchUndo(
                        (batch, progress) -> batches.undo(KIM, batch, progress).removed(),
                        background);
        lists =
                new ImportsViewModel(
                        () -> new ImportsViewModel.Lists(sessions.unfinished(), batches.all()),
                        background,
                        new News(database.changes(), Runnable::run));
        lists.shown();
    }

    @Test
    void aBatchIsUndoneAndItsRowsWaitAgain() {
        commit();
        assertThat(lists.batches()).hasSize(1);
        var removed = new ArrayList<Long>();
        undo.start(latest(), removed::add);
        assertThat(removed).containsExactly(3L);
        assertThat(lists.batches().getFirst().undoneAt()).isNotNull();
        assertThat(lists.unfinished()).hasSize(1);
        assertThat(lists.unfinished().getFirst().batchId()).isNull();
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        undo.start(new UnitBatch(1, "nothing"), _ -> {});
        assertThat(undo.refused().get()).isEqualTo(new Refusal.NotFound("batch", "nothing"));
        assertThat(undo.running().get()).isNull();
        commit();
        var removed = new ArrayList<Long>();
        undo.start(latest(), removed::add);
        assertThat(undo.refused().get()).isNull();
        assertThat(removed).isEqualTo(List.of(3L));
    }

    private UnitBatch latest() {
        var batch = batches.all().getFirst();
        return new UnitBatch(batch.id(), batch.name());
    }

    private void commit() {
        open(mixed())
                .work(
                        "ui.import.committing",
                        (session, actor, progress) -> session.commit(actor, progress),
                        _ -> {});
    }
}
