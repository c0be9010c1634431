package dev.aftercare.importing;

import dev.aftercare.database.check.Invariant;

import java.util.List;

/// That batches say of their units what is so.
public final class BatchInvariants {

    /// What must hold of batches. A batch that was undone has no units left.
    public static List<Invariant> all() {
        return List.of(
                Invariant.of(
                        "batch-counts",
                        "select 'batch ' || b.name || ': says ' || b.created || ', has '"
                                + " || count(u.id) as what"
                                + " from batch b left join unit u on u.batch_id = b.id"
                                + " group by b.id, b.name, b.created, b.undone_at"
                                + " having count(u.id) <>"
                                + " case when b.undone_at is null then b.created else 0 end"),
                Invariant.of(
                        "batch-before-has-its-version",
                        "select 'batch ' || x.batch_id || ' unit ' || x.unit_id as what"
                                + " from unit_before x join unit u on u.id = x.unit_id"
                                + " where x.version_after > u.version"));
    }

    private BatchInvariants() {}
}
