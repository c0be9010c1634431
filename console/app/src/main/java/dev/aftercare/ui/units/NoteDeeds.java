package dev.aftercare.ui.units;

import dev.aftercare.actor.Actor;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.notes.Notes;

/// What staff do with notes on units, in the name of who sits at the console. Each call waits for
/// the database, and throws what is wrong or refused.
public record NoteDeeds(Actor actor, Notes notes) {

    /// They may change what they wrote.
    String author() {
        return actor.name();
    }

    NoteRow add(long unitId, NoteDraft draft) {
        return notes.add(actor, unitId, draft);
    }

    NoteRow edit(NoteRow seen, NoteDraft draft) {
        return notes.edit(actor, seen, draft);
    }

    NoteRow pin(NoteRow seen, boolean pinned) {
        return notes.pin(actor, seen, pinned);
    }

    NoteRow remove(NoteRow seen) {
        return notes.remove(actor, seen);
    }

    NoteRow putBack(NoteRow removed) {
        return notes.putBack(actor, removed);
    }
}
