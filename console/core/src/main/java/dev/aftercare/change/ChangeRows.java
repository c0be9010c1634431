package dev.aftercare.change;

import dev.aftercare.database.sql.Ids;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.StatementBatch;

import org.hibernate.StatelessSession;

import java.util.List;

/// Leaves changes where other processes look for them. The database's clock says when.
public final class ChangeRows {
    private final Ids ids;
    private final long origin;

    /// @param origin a number of this process, by which it knows its own changes again
    public ChangeRows(Ids ids, long origin) {
        this.ids = ids;
        this.origin = origin;
    }

    public void write(StatelessSession session, List<Change> changes) {
        StatementBatch.run(
                session,
                "insert into changed (id, origin, subject, subject_id) values (?, ?, ?, ?)",
                batch ->
                        changes.forEach(
                                change ->
                                        batch.add(
                                                ids.next(session, Sequence.SMALL),
                                                origin,
                                                change.kind(),
                                                change.id())));
    }
}
