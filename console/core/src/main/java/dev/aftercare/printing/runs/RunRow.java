package dev.aftercare.printing.runs;

import dev.aftercare.database.sql.SqlRow;

import java.time.Instant;

/// A print run as the list of runs shows it.
///
/// @param labels how many were reserved; none of them is printed unless the run is done
public record RunRow(
        long no,
        State state,
        Instant madeAt,
        String madeBy,
        String station,
        String template,
        int revision,
        String stock,
        int startCell,
        int dpi,
        long labels) {

    public enum State {
        /// At work.
        RESERVED,
        DONE,

        /// It left no file; its units are as if it had never been.
        RELEASED
    }

    /// Reads `RunRow` from a row of `print_run r`, with template and revision.
    public static RunRow of(SqlRow row) {
        return new RunRow(
                row.number("no"),
                row.constant("state", State.class),
                row.instant("made_at"),
                row.text("made_by"),
                row.text("station"),
                row.text("template"),
                row.integer("revision"),
                row.text("stock"),
                row.integer("start_cell"),
                row.integer("dpi"),
                row.number("items"));
    }
}
