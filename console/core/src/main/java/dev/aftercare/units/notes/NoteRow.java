package dev.aftercare.units.notes;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.history.Personal;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// A note on a unit. What people write is kept out of history, for it may name somebody all the
/// same.
///
/// @param editedAt null: as it was first written
/// @param removedAt null: to be seen
@Personal
public record NoteRow(
        long id,
        long unitId,
        String text,
        String author,
        Instant madeAt,
        @Nullable Instant editedAt,
        boolean pinned,
        @Nullable Instant removedAt,
        int version) {
    static final String COLUMNS =
            "id, unit_id, text, author, made_at, edited_at, pinned, removed_at, version";

    /// Those of a unit, pinned ones first, then the latest.
    public static List<NoteRow> of(StatelessSession session, long unitId) {
        return Sql.of("select " + COLUMNS + " from note where unit_id = ?", unitId)
                .plus("and removed_at is null order by pinned desc, made_at desc, id desc")
                .list(session, NoteRow::of);
    }

    static NoteRow of(SqlRow row) {
        return new NoteRow(
                row.number("id"),
                row.number("unit_id"),
                row.text("text"),
                row.text("author"),
                row.instant("made_at"),
                row.instantOrNull("edited_at"),
                row.flag("pinned"),
                row.instantOrNull("removed_at"),
                row.integer("version"));
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    NoteRow saying(String other, Instant now) {
        return become(other, now, pinned, removedAt);
    }

    NoteRow pinned(boolean up) {
        return become(text, editedAt, up, removedAt);
    }

    NoteRow removed(@Nullable Instant at) {
        return become(text, editedAt, pinned, at);
    }

    private NoteRow become(
            String other, @Nullable Instant edited, boolean up, @Nullable Instant removed) {
        return new NoteRow(
                id, unitId, other, author, madeAt, edited, up, removed, version + 1);
    }
}
