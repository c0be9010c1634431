package dev.aftercare.printing.history;

import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.RunRow;

import org.jspecify.annotations.Nullable;

/// A run as its history shows it.
///
/// @param reprints how many of its labels were not their unit's first, or tests
/// @param file where it was left; null if an older program did not say
public record RunLine(
        long id, RunRow run, @Nullable Reprint why, long reprints, @Nullable String file) {

    static final String COLUMNS =
            "r.id, r.no, r.state, r.made_at, r.made_by, r.station, t.name as template, v.revision,"
                    + " r.stock, r.start_cell, r.dpi, r.items, r.reason, r.reason_text, r.reprints,"
                    + " r.file";
    static final String TABLES =
            "print_run r join template_revision v on v.id = r.revision_id"
                    + " join template t on t.id = v.template_id";

    static RunLine of(SqlRow row) {
        return new RunLine(
                row.number("id"),
                RunRow.of(row),
                why(row),
                row.number("reprints"),
                row.textOrNull("file"));
    }

    static @Nullable Reprint why(SqlRow row) {
        var text = row.textOrNull("reason_text");
        return row.textOrNull("reason") == null
                ? null
                : new Reprint(
                        row.constant("reason", Reprint.Reason.class), text == null ? "" : text);
    }
}
