package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;

/// Which rows are listed. Blank rows of the sheet are in no list.
public sealed interface RowFilter {

    record All() implements RowFilter {}

    record InState(RowState state) implements RowFilter {}

    /// Held rows, and as many of the rows before and after each.
    record HeldWithNeighbours(int around) implements RowFilter {}

    /// Rows with a problem of one group.
    ///
    /// @param column from 0
    record Alike(Code code, int column) implements RowFilter {}
}
