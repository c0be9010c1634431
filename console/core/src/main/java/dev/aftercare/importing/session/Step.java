package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A decision with all that it takes to repeat it.
///
/// @param n its number in the session, ascending
/// @param batchId of a commit
/// @param by who decided
record Step(
        int n,
        Decision.Kind kind,
        @Nullable Code code,
        Touched touched,
        @Nullable Long batchId,
        String by,
        Instant at) {

    /// Rows by number, and what a fix put into which of their cells.
    ///
    /// @param columns as many as rows, or none where whole rows are meant
    /// @param texts as many as columns
    record Touched(int[] rows, int[] columns, String[] texts) {
        static final Touched NOTHING = rows(new int[0]);

        static Touched rows(int... rows) {
            return new Touched(rows, new int[0], new String[0]);
        }
    }

    Decision decision() {
        return new Decision(kind, code, touched.rows.length, by, at);
    }
}
