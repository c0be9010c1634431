package dev.aftercare.importing;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Optional;

/// Batches in their table. Whoever wants to change one goes through a service.
public final class BatchRows {
    private static final String SELECT =
            "select id, name, session_id, file_name, sha256, made_by, made_at, created, updated,"
                    + " unchanged, left_out, undone_at, version from batch";

    /// The latest first.
    static List<BatchRow> all(StatelessSession session) {
        return Sql.of(SELECT).plus("order by made_at desc, id desc").list(session, BatchRows::row);
    }

    public static Optional<BatchRow> named(StatelessSession session, String name) {
        return Sql.of(SELECT).plus("where name = ?", name).first(session, BatchRows::row);
    }

    /// The latest that came from a file of this content and was not undone.
    public static Optional<BatchRow> ofFile(StatelessSession session, String sha256) {
        return Sql.of(SELECT)
                .plus("where sha256 = ? and undone_at is null", sha256)
                .plus("order by made_at desc, id desc")
                .first(session, BatchRows::row);
    }

    /// The one that rows of a session have become a part of, unless it was undone.
    public static Optional<BatchRow> ofSession(StatelessSession session, long id) {
        return Sql.of(SELECT)
                .plus("where session_id = ? and undone_at is null", id)
                .first(session, BatchRows::row);
    }

    static void insert(Transaction tx, BatchRow batch) {
        Sql.of("insert into batch (id, name, session_id, file_name, sha256, made_by, made_at,")
                .plus("created, updated, unchanged, left_out, version)")
                .plus(
                        "values (?, ?, ?, ?",
                        batch.id(),
                        batch.name(),
                        batch.sessionId(),
                        batch.fileName())
                .plus(", ?, ?, ?", batch.sha256(), batch.madeBy(), batch.madeAt())
                .plus(", ?, ?, ?", batch.created(), batch.updated(), batch.unchanged())
                .plus(", ?, 0)", batch.leftOut())
                .update(tx.session());
    }

    /// Gives a batch another name, counts or end; refused if somebody was faster.
    static void update(Transaction tx, BatchRow seen, BatchRow after) {
        int updated =
                Sql.of("update batch set name = ?, created = ?", after.name(), after.created())
                        .plus(", updated = ?, unchanged = ?", after.updated(), after.unchanged())
                        .plus(", left_out = ?, undone_at = ?", after.leftOut(), after.undoneAt())
                        .plus(", version = version + 1")
                        .plus("where id = ? and version = ?", seen.id(), seen.version())
                        .update(tx.session());
        if (updated == 0) {
            throw new Refused(new Refusal.Changed("batch"));
        }
    }

    private static BatchRow row(SqlRow row) {
        return new BatchRow(
                row.number("id"),
                row.text("name"),
                row.numberOrNull("session_id"),
                row.text("file_name"),
                row.text("sha256"),
                row.text("made_by"),
                row.instant("made_at"),
                row.integer("created"),
                row.integer("updated"),
                row.integer("unchanged"),
                row.integer("left_out"),
                row.instantOrNull("undone_at"),
                row.integer("version"));
    }

    private BatchRows() {}
}
