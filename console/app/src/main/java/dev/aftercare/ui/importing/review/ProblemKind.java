package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;

import org.jspecify.annotations.Nullable;

/// All rows with the same thing wrong.
///
/// @param code null: blank rows
/// @param state what it makes of them
/// @param place columns it is in, `C`, `F, G`; empty where it is the whole row
/// @param rows how many
/// @param wayOut key of the words for what can be done with all of them; empty: nothing
record ProblemKind(@Nullable Code code, RowState state, String place, int rows, String wayOut) {

    /// For texts and tests.
    String key() {
        return code == null ? "blank" : code.key();
    }

    /// Whether somebody may take them all as they are.
    boolean isAcceptable() {
        return code != null && code.isAcceptable() && state == RowState.HELD;
    }
}
