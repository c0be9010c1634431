package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// A row of the file as the grid shows it.
///
/// @param row its place among the file's rows, from 0
/// @param number its number in the sheet
/// @param cells what stands in the sheet's columns, from 0
/// @param problems the worst one a column
/// @param fixed columns in which somebody has written something else
record Line(
        int row,
        int number,
        RowState state,
        List<String> cells,
        Map<Integer, Problem> problems,
        List<Integer> fixed) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Nullable Problem problem(int column) {
        return problems.get(column);
    }

    boolean isSkipped() {
        return state == RowState.SKIPPED;
    }
}
