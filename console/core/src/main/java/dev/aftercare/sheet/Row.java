package dev.aftercare.sheet;

import java.util.List;

/// A row that has at least one cell with something in it.
///
/// `number` counts from 1 (delimited text: the record's number). `cells` by column from 0, gaps are
/// [Cell#BLANK], the last one is not blank.
public record Row(int number, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /// Blank beyond the last cell.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public CellReference reference(int column) {
        return new CellReference(number, column);
    }
}
