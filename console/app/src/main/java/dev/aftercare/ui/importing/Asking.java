package dev.aftercare.ui.importing;

import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Confirm;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.UnitBatch;

import java.util.function.Consumer;

/// Asks before something goes that does not come back by itself, and says what will be gone.
final class Asking {
    private final Surface surface;
    private final Texts texts;
    private final BatchUndo undo;
    private final Consumer<Long> undone;

    /// @param undone told how many units are gone
    Asking(Surface surface, Texts texts, BatchUndo undo, Consumer<Long> undone) {
        this.surface = surface;
        this.texts = texts;
        this.undo = undo;
        this.undone = undone;
    }

    /// Before an import goes with all that was decided.
    void discard(UnfinishedSession session, Runnable act) {
        Confirm.ask(
                surface,
                texts,
                new Confirm.Question(
                        texts.get("ui.import.discard.title", session.fileName()),
                        texts.get("ui.import.discard.why", session.counts().imported()),
                        texts.get("ui.import.discard.do")),
                act);
    }

    /// Before a batch is taken back.
    ///
    /// @param created how many units it has
    void undo(UnitBatch batch, long created) {
        Confirm.ask(
                surface,
                texts,
                new Confirm.Question(
                        texts.get("ui.import.undo.title", batch.name()),
                        texts.get("ui.import.undo.why"),
                        texts.get("ui.import.undo.do", created)),
                () -> undo.start(batch, undone));
    }
}
