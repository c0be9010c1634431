package dev.aftercare.importing.session;

import dev.aftercare.importing.check.RowState;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Rows of a review in the file's order, found by position. Which rows they are does not change;
/// what they say does, with every decision. Needs no database: fast enough for the window's thread.
public final class RowList {
    private final int[] numbers;
    private final IntFunction<ReviewRow> row;

    /// @param numbers the rows' numbers in the sheet, ascending
    RowList(int[] numbers, IntFunction<ReviewRow> row) {
        this.numbers = numbers;
        this.row = row;
    }

    public int size() {
        return numbers.length;
    }

    /// The row at a position from 0, as it now is; [RowState] and all else may have changed since
    /// the list was made.
    public ReviewRow at(int position) {
        return row.apply(numbers[position]);
    }

    /// The row's number in the sheet.
    public int number(int position) {
        return numbers[position];
    }

    /// Where the row of this number stands; negative if it is not among them.
    public int positionOf(int number) {
        return Arrays.binarySearch(numbers, number);
    }
}
