package dev.aftercare.units.notes;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/// Keeps notes on units. Anybody of staff may add, pin and remove them; only who wrote one changes
/// its words. `seen` is what the actor looked at: refused if somebody was faster.
public final class Notes {
    private final Database database;

    public Notes(Database database) {
        this.database = database;
    }

    /// What history keeps: never the words.
    private record Facts(long note, boolean pinned) {}

    /// The notes of a unit, pinned ones first, then the latest.
    public List<NoteRow> ofUnit(long unitId) {
        return database.read(session -> NoteRow.of(session, unitId));
    }

    public NoteRow add(Actor actor, long unitId, NoteDraft draft) {
        Invalid.ifAny(draft.violations());
        return database.write(
                actor,
                tx -> {
                    lock(tx.session(), unitId);
                    var note = note(tx, unitId, draft.text().strip());
                    insert(tx, List.of(note));
                    did(tx, "note.add", note);
                    return note;
                });
    }

    /// The same note on many units, as a part of what is done to them. They are locked already.
    public static void addTo(Transaction tx, Collection<Long> unitIds, String text) {
        insert(tx, unitIds.stream().map(unit -> note(tx, unit, text)).toList());
    }

    /// Removes what was added to units at that moment, as a part of taking back what was done. What
    /// somebody has pinned, edited or removed since stays as it is.
    public static void takeBack(Transaction tx, Collection<Long> unitIds, Instant madeAt) {
        StatementBatch.run(
                tx.session(),
                "update note set removed_at = ?, version = version + 1"
                        + " where unit_id = ? and made_at = ? and author = ?"
                        + " and version = 0",
                batch ->
                        unitIds.forEach(
                                unit -> batch.add(tx.now(), unit, madeAt, tx.actor().name())));
    }

    /// Changes its words.
    ///
    /// @throws Refused if somebody else wrote it
    public NoteRow edit(Actor actor, NoteRow seen, NoteDraft draft) {
        Invalid.ifAny(draft.violations());
        if (!seen.author().equals(actor.name())) {
            throw new Refused(new Refusal.NotYourNote(seen.author()));
        }
        var text = draft.text().strip();
        return change(
                actor, "note.edit", seen, note -> note.saying(text, database.clock().instant()));
    }

    public NoteRow pin(Actor actor, NoteRow seen, boolean pinned) {
        return change(actor, pinned ? "note.pin" : "note.unpin", seen, note -> note.pinned(pinned));
    }

    public NoteRow remove(Actor actor, NoteRow seen) {
        return change(actor, "note.remove", seen, note -> note.removed(database.clock().instant()));
    }

    public NoteRow putBack(Actor actor, NoteRow removed) {
        return change(actor, "note.putBack", removed, note -> note.removed(null));
    }

    private NoteRow change(Actor actor, String verb, NoteRow seen, UnaryOperator<NoteRow> change) {
        return database.write(
                actor,
                tx -> {
                    lock(tx.session(), seen.unitId());
                    var note = read(tx.session(), seen.id());
                    Refused.ifChanged("note", seen.version(), note.version());
                    var after = change.apply(note);
                    Sql.of(
                                    "update note set text = ?, edited_at = ?,",
                                    after.text(),
                                    after.editedAt())
                            .plus("pinned = ?, removed_at = ?,", after.pinned(), after.removedAt())
                            .plus("version = ? where id = ?", after.version(), after.id())
                            .update(tx.session());
                    did(tx, verb, after);
                    return after;
                });
    }

    private static NoteRow note(Transaction tx, long unitId, String text) {
        return new NoteRow(
                tx.nextId(Sequence.SMALL),
                unitId,
                text,
                tx.actor().name(),
                tx.now(),
                null,
                false,
                null,
                0);
    }

    private static void insert(Transaction tx, List<NoteRow> notes) {
        StatementBatch.run(
                tx.session(),
                "insert into note (id, unit_id, text, author, made_at, pinned, version)"
                        + " values (?, ?, ?, ?, ?, false, 0)",
                batch ->
                        notes.forEach(
                                note ->
                                        batch.add(
                                                note.id(),
                                                note.unitId(),
                                                note.text(),
                                                note.author(),
                                                note.madeAt())));
    }

    private static void did(Transaction tx, String verb, NoteRow note) {
        tx.did(Deed.done(verb, Subject.unit(note.unitId()), new Facts(note.id(), note.pinned())));
    }

    /// Whoever undoes the unit's batch waits, and sees the note.
    private static void lock(StatelessSession session, long unitId) {
        if (Sql.of("select id from unit where id = ? for update", unitId)
                .list(session, row -> row.number("id"))
                .isEmpty()) {
            throw new Refused(new Refusal.NotFound("unit", Long.toString(unitId)));
        }
    }

    private static NoteRow read(StatelessSession session, long id) {
        return Sql.of("select " + NoteRow.COLUMNS + " from note where id = ?", id)
                .first(session, NoteRow::of)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("note", Long.toString(id))));
    }
}
