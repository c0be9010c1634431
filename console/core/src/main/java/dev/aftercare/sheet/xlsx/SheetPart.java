package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellRange;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.RowConsumer;
import dev.aftercare.sheet.SheetOutline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Reads one worksheet part (ISO/IEC 29500-1 18.3) from its first row to its last.
final class SheetPart {
    private static final int MOST_MERGED = 1_000_000;

    private final XmlPart xml;
    private final CellPart cells;
    private final ReadingLimits limits;
    private final RowConsumer rows;

    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private Cell[] row = new Cell[16];
    private int lastRow; // with cells or without
    private int lastFilledRow;
    private boolean stopped;

    SheetPart(XmlPart xml, CellPart cells, ReadingLimits limits, RowConsumer rows) {
        this.xml = xml;
        this.cells = cells;
        this.limits = limits;
        this.rows = rows;
    }

    /// What is known of the sheet when the rows are through, or when their consumer has stopped.
    SheetOutline read() {
        xml.child();
        while (!stopped && xml.child()) {
            switch (xml.name()) {
                case "cols" -> columns();
                case "sheetData" -> sheetData();
                case "mergeCells" -> mergedAreas();
                default -> xml.skip();
            }
        }
        if (!stopped) {
            xml.end();
        }
        return new SheetOutline(List.copyOf(merged), hiddenColumns, lastFilledRow);
    }

    private void columns() {
        while (xml.child()) {
            int min = 0;
            int max = 0;
            boolean hidden = false;
            for (int i = 0; i < xml.attributes(); i++) {
                switch (xml.attributeName(i)) {
                    case "min" -> min = xml.number(i);
                    case "max" -> max = xml.number(i);
                    case "hidden" -> hidden = XmlPart.isTrue(xml.attribute(i));
                    default -> {}
                }
            }
            if (hidden && min > 0) {
                hiddenColumns.set(min - 1, Math.max(min, Math.min(max, limits.columns())));
            }
            xml.skip();
        }
    }

    private void mergedAreas() {
        while (xml.child()) {
            var area = CellRange.parse(xml.attribute("ref", ""));
            merged.add(area.orElseThrow(xml::damaged));
            if (merged.size() > MOST_MERGED) {
                throw xml.damaged();
            }
            xml.skip();
        }
    }

    private void sheetData() {
        while (!stopped && xml.child()) {
            if (xml.name().equals("row")) {
                row();
            } else {
                xml.skip();
            }
        }
    }

    private void row() {
        int number = 0;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> number = xml.number(i);
                case "hidden" -> hidden = XmlPart.isTrue(xml.attribute(i));
                default -> xml.strange(i);
            }
        }
        int width = 0;
        int column = -1;
        while (xml.child()) {
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            cells.begin();
            number = rowNumber(number, cells.row());
            int next = cells.column() < 0 ? column + 1 : cells.column();
            if (next <= column) {
                throw damaged(number, next);
            }
            column = next;
            var cell = cells.read(number, column);
            if (!cell.isBlank()) {
                put(number, column, width, cell);
                width = column + 1;
            }
        }
        rowEnds(rowNumber(number, 0), hidden, width);
    }

    /// A row without a number takes it from its first cell, or follows the row before.
    private int rowNumber(int ofRow, int ofCell) {
        if (ofRow > 0 && ofCell > 0 && ofRow != ofCell) {
            throw damaged(ofRow, 0);
        }
        int number = Math.max(ofRow, ofCell);
        return number > 0 ? number : lastRow + 1;
    }

    private void put(int number, int column, int width, Cell cell) {
        if (column >= limits.columns()) {
            throw overLimit(Limit.COLUMNS, limits.columns(), number, column);
        }
        if (column >= row.length) {
            row = Arrays.copyOf(row, limits.columns());
        }
        Arrays.fill(row, width, column, Cell.BLANK);
        row[column] = cell;
    }

    private void rowEnds(int number, boolean hidden, int width) {
        if (number <= lastRow) {
            throw damaged(number, 0);
        }
        lastRow = number;
        if (width == 0) {
            return;
        }
        if (number > limits.rows()) {
            throw overLimit(Limit.ROWS, limits.rows(), number, 0);
        }
        lastFilledRow = number;
        var filled = Arrays.asList(row).subList(0, width);
        stopped = !rows.take(new Row(number, hidden, filled), xml.bytesRead());
    }

    private static Refused overLimit(Limit limit, long most, int row, int column) {
        var place = new CellReference(row, column).toString();
        return new Refused(new Refusal.FileOverLimit(limit, most, place));
    }

    private static Refused damaged(int row, int column) {
        return new Refused(new Refusal.FileDamaged(new CellReference(row, column).toString()));
    }
}
