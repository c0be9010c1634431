package dev.aftercare.ui.units;

import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.NoteRow;

/// What staff do with notes on units. Each call waits for the database, and throws what is wrong or
/// refused.
public interface NoteDeeds {

    /// Who writes here: they may change their own.
    String author();

    NoteRow add(long unitId, NoteDraft draft);

    NoteRow edit(NoteRow seen, NoteDraft draft);

    NoteRow pin(NoteRow seen, boolean pinned);

    NoteRow remove(NoteRow seen);

    NoteRow putBack(NoteRow removed);
}
