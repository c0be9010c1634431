package dev.aftercare.ui.importing;

import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.units.UnitBatch;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Takes batches back, one at a time.
public final class BatchUndo {
    private final Undo undo;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();

    /// Takes a batch back.
    @FunctionalInterface
    public interface Undo {
        /// Waits for the database.
        ///
        /// @return how many units are gone
        long undo(UnitBatch batch, Progress progress);
    }

    private boolean busy;

    public BatchUndo(Undo undo, Background background) {
        this.undo = undo;
        this.background = background;
    }

    /// The work, while it is going on.
    ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    /// What stood in the way the last time.
    ReadOnlyObjectProperty<@Nullable Refusal> refused() {
        return refused.getReadOnlyProperty();
    }

    /// @param done told how many units are gone
    void start(UnitBatch batch, Consumer<Long> done) {
        if (busy) {
            return;
        }
        busy = true;
        refused.set(null);
        var started =
                background
                        .callLong("ui.import.undoing", progress -> undo.undo(batch, progress))
                        .then(done)
                        .whenRefused(no -> refused.set(no.refusal()))
                        .atEnd(this::ended)
                        .start();
        if (busy) {
            running.set(started);
        }
    }

    private void ended() {
        busy = false;
        running.set(null);
    }
}
