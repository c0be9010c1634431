package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.util.Optional;

/// Where the units of a batch stand among all: ids are given in the order of coming, so those of
/// one import stand together.
///
/// @param units of the batch, as it says itself
/// @param from the least id; above `to` if there is none
record Together(long units, long from, long to) {
    private static final int SPARSE = 4;

    static Together of(StatelessSession session, long batchId) {
        var units =
                Sql.of("select created from batch where id = ?", batchId)
                        .first(session, row -> row.number("created"));
        var from = id(session, batchId, "");
        var to = id(session, batchId, " desc");
        return from.isEmpty() || to.isEmpty() // it may be undone between two of these queries
                ? new Together(0, 1, 0)
                : new Together(units.orElse(0L), from.get(), to.get());
    }

    private static Optional<Long> id(StatelessSession session, long batchId, String way) {
        return Sql.of("select id from unit where batch_id = ? and id >= 0", batchId)
                .plus("order by batch_id" + way + ", id" + way + " limit 1")
                .first(session, row -> row.number("id"));
    }

    boolean isEmpty() {
        return from > to;
    }

    boolean isSparse() {
        return to - from + 1 > units * SPARSE;
    }

    /// Ids stand in every index: asked for first, they spare a walk the row of nearly every unit
    /// that is not of the batch. Only `case` says what is first, and no planner takes it for a
    /// reason to leave the sorted index.
    Sql first(long batchId) {
        return Sql.of(
                "and case when id between ? and ? then batch_id = ? else false end",
                from,
                to,
                batchId);
    }
}
