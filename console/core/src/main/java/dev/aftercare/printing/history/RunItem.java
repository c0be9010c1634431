package dev.aftercare.printing.history;

import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.printing.orders.Reprint;

import org.jspecify.annotations.Nullable;

/// One label of a run.
///
/// @param seq its place in the run, from 1
/// @param issue which label of its unit it is, tests among them, from 1
/// @param why null where it is the unit's first
public record RunItem(
        int seq, long unitId, String serial, int issue, @Nullable Reprint why, String payload) {
    static final String COLUMNS =
            "i.seq, i.unit_id, u.serial, i.issue, i.reason, i.reason_text, i.payload";

    static RunItem of(SqlRow row) {
        return new RunItem(
                row.integer("seq"),
                row.number("unit_id"),
                row.text("serial"),
                row.integer("issue"),
                RunLine.why(row),
                row.text("payload"));
    }
}
