package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;

import org.jspecify.annotations.Nullable;

/// What is wrong in one cell, and the way out.
///
/// @param line the row
/// @param column of the sheet, from 0
/// @param inFile what stands there
/// @param stored how the file stores it, key of the words: `number`, `date` …
/// @param proposed what could stand there; null: nobody knows
/// @param checked what came of checking the proposal; null where there is none
/// @param alike rows that the same fix would put right, this one among them
record Trouble(
        Line line,
        int column,
        Problem problem,
        String inFile,
        String stored,
        @Nullable String proposed,
        @Nullable Verdict checked,
        int alike) {

    /// What came of checking a proposal.
    ///
    /// @param why what is wrong with it; null: it is free
    record Verdict(@Nullable Problem why) {
        boolean isRight() {
            return why == null || !why.holds();
        }
    }

    /// Whether the proposal would put it right.
    boolean isFixable() {
        return proposed != null && checked != null && checked.isRight();
    }
}
