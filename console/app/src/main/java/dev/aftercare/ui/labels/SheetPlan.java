package dev.aftercare.ui.labels;

import dev.aftercare.labels.Stock;

/// Which cells of which sheets a run will use.
///
/// @param start cell of the first sheet, from 1
record SheetPlan(Stock stock, int start, long labels) {

    enum Use {
        /// Gone before this run.
        USED,
        /// The first that is printed.
        START,
        PRINTED,
        FREE
    }

    /// At least one, so that there is something to see.
    long sheets() {
        return Math.max(1, Math.ceilDiv(start - 1 + labels, stock.cells()));
    }

    /// @param sheet from 0
    /// @param cell from 1
    Use use(long sheet, int cell) {
        long place = sheet * stock.cells() + cell - start;
        if (place < 0) {
            return Use.USED;
        }
        if (place == 0) {
            return Use.START;
        }
        return place < labels ? Use.PRINTED : Use.FREE;
    }

    /// How many cells of a sheet are used so.
    int count(long sheet, Use use) {
        int count = 0;
        for (int cell = 1; cell <= stock.cells(); cell++) {
            if (use(sheet, cell) == use) {
                count++;
            }
        }
        return count;
    }

    /// Where the next run goes on.
    int next() {
        return (int) ((start - 1 + labels) % stock.cells()) + 1;
    }

    /// The same, begun elsewhere: never outside of the sheet.
    SheetPlan from(int cell) {
        return new SheetPlan(stock, Math.clamp(cell, 1, stock.cells()), labels);
    }
}
