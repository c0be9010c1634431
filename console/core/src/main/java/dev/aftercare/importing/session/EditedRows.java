package dev.aftercare.importing.session;

import dev.aftercare.importing.rows.Rows;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a file with the cells that somebody has changed, each as if it stood so in the file.
/// Remembers what a cell was before, as often as it was changed.
final class EditedRows implements Rows {
    private static final int COLUMN_BITS = 14;

    private final Rows file;
    private final Map<Long, Fix> fixes = new HashMap<>();
    private final BitSet fixedRows = new BitSet();
    private int width;

    private record Fix(Cell cell, @Nullable Fix before) {}

    EditedRows(Rows file) {
        this.file = file;
    }

    void fix(int row, int column, String text) {
        fixes.compute(
                key(row, column),
                (_, before) -> new Fix(text.isEmpty() ? Cell.BLANK : new Cell.Text(text), before));
        fixedRows.set(row);
        width = Math.max(width, column + 1);
    }

    /// Takes the latest change of a cell back.
    void takeBack(int row, int column) {
        fixes.computeIfPresent(key(row, column), (_, fix) -> fix.before);
        fixedRows.set(row, isAnyFixed(row));
    }

    private boolean isAnyFixed(int row) {
        for (int column = 0; column < width; column++) {
            if (isFixed(row, column)) {
                return true;
            }
        }
        return false;
    }

    boolean isFixed(int row, int column) {
        return fixedRows.get(row) && fixes.containsKey(key(row, column));
    }

    private static long key(int row, int column) {
        return ((long) row << COLUMN_BITS) | column;
    }

    @Override
    public int count() {
        return file.count();
    }

    @Override
    public int number(int index) {
        return file.number(index);
    }

    @Override
    public int indexOf(int number) {
        return file.indexOf(number);
    }

    /// The same of a number that somebody has seen.
    ///
    /// @throws IllegalArgumentException if there is no such row
    int place(int number) {
        int row = indexOf(number);
        if (row < 0) {
            throw new IllegalArgumentException("No row " + number);
        }
        return row;
    }

    /// As it stands in the file.
    Row original(int index) {
        return file.row(index);
    }

    @Override
    public Row row(int index) {
        var row = file.row(index);
        return fixedRows.get(index) ? edited(index, row) : row;
    }

    /// What has become of a row that was read from the file another time.
    Row edited(Row row) {
        int index = indexOf(row.number());
        return index >= 0 && fixedRows.get(index) ? edited(index, row) : row;
    }

    private Row edited(int index, Row row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < Math.max(width, row.cells().size()); column++) {
            var fix = fixes.get(key(index, column));
            cells.add(fix == null ? row.cell(column) : fix.cell);
        }
        return with(row, cells);
    }

    /// The row with another text in one cell.
    Row with(int index, int column, String text) {
        var row = row(index);
        var cells = new ArrayList<Cell>(row.cells());
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, text.isEmpty() ? Cell.BLANK : new Cell.Text(text));
        return with(row, cells);
    }

    private static Row with(Row row, List<Cell> cells) {
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
