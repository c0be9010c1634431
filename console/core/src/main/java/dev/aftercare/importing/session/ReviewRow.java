package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;

import java.util.List;

/// A row as it now is.
///
/// @param number in the sheet, from 1
/// @param leftOut whether a person skipped it
/// @param cells by column, as many as [ImportSession#columns] has
public record ReviewRow(int number, RowState state, boolean leftOut, List<ReviewCell> cells) {

    /// @param text as shown: what a person typed, else what the file holds
    /// @param fixed whether a person, or a fix for all alike, has changed it
    /// @param problems the worst first
    public record ReviewCell(String text, boolean fixed, List<Problem> problems) {
        public ReviewCell {
            problems = List.copyOf(problems);
        }
    }

    public ReviewRow {
        cells = List.copyOf(cells);
    }
}
