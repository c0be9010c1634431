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

    /// Rows by number, and what a fix put into which of their cells: as many columns and texts as
    /// rows, or none where whole rows are meant.
    static final class Touched {
        static final Touched NOTHING = rows(new int[0]);

        private final int[] rows;
        private final int[] columns;
        private final String[] texts;

        Touched(int[] rows, int[] columns, String[] texts) {
            this.rows = rows;
            this.columns = columns;
            this.texts = texts;
        }

        static Touched rows(int... rows) {
            return new Touched(rows, new int[0], new String[0]);
        }

        static Touched cell(int row, int column, String text) {
            return new Touched(new int[] {row}, new int[] {column}, new String[] {text});
        }

        int[] rows() {
            return rows;
        }

        int[] columns() {
            return columns;
        }

        String[] texts() {
            return texts;
        }
    }

    Decision decision() {
        return new Decision(kind, code, touched.rows.length, by, at);
    }
}
