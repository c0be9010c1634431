package dev.aftercare.change;

import dev.aftercare.database.sql.Batch;
import dev.aftercare.database.sql.Ids;
import dev.aftercare.database.sql.Sequence;

import org.hibernate.StatelessSession;

import java.util.List;

/// Leaves changes where other processes look for them. The database's clock says when.
public final class ChangeRows {
    private final Ids ids;

    public ChangeRows(Ids ids) {
        this.ids = ids;
    }

    public void write(StatelessSession session, List<Change> changes) {
        Batch.run(
                session,
                "insert into changed (id, subject, subject_id) values (?, ?, ?)",
                batch ->
                        changes.forEach(
                                change ->
                                        batch.add(
                                                ids.next(session, Sequence.SMALL),
                                                change.kind(),
                                                change.id())));
    }
}
