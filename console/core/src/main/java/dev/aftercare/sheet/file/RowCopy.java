package dev.aftercare.sheet.file;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.delimited.DelimitedSpreadsheet;
import dev.aftercare.sheet.delimited.DelimitedWriter;
import dev.aftercare.sheet.xlsx.XlsxWriter;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// Some rows of a sheet, each with more cells at its end, as a workbook of one sheet or as
/// delimited text.
///
/// Cells keep type, literal and number format; of formulas the value stays, `#N/A` if there is
/// none. Rows stand one below the other. `extras` says for a row's number what comes after all
/// cells, null to leave the row out; rows up to `headerRow` are frozen. `leftOut` are columns not
/// copied, e.g. the extras of an earlier copy. `edited` says what a row has become since it was
/// written. `asText` is asked where a workbook becomes text.
public record RowCopy(
        int headerRow,
        Set<Integer> leftOut,
        UnaryOperator<Row> edited,
        AsText asText,
        IntFunction<@Nullable List<String>> extras) {
    private static final Cell NO_VALUE = new Cell.ErrorValue("#N/A");

    /// What stands for a cell where there are nothing but texts.
    @FunctionalInterface
    public interface AsText {
        Cell of(int column, Cell cell);
    }

    /// Reads the sheet twice: the first time to find the widest of the rows.
    public void write(Spreadsheet source, Sheet sheet, OutputFormat format, OutputStream out) {
        var extent = new Extent();
        source.read(
                sheet,
                (row, _) -> {
                    extent.see(row);
                    return true;
                });
        boolean losesTypes = format.isText() && !(source instanceof DelimitedSpreadsheet);
        AsText cells = losesTypes ? asText : (_, cell) -> cell;
        try (var writer =
                format.isText()
                        ? new DelimitedWriter(out, format.delimiter(source))
                        : new XlsxWriter(out, sheet.name(), extent.headerRows, ZoneOffset.UTC)) {
            source.read(
                    sheet,
                    (row, _) -> {
                        copy(row, extent.width, cells, writer);
                        return true;
                    });
        }
    }

    private void copy(Row original, int width, AsText cells, SheetWriter writer) {
        var more = extras.apply(original.number());
        if (more == null) {
            return;
        }
        var row = edited.apply(original);
        for (int column = 0; column < width; column++) {
            if (!leftOut.contains(column)) {
                writer.cell(cells.of(column, valued(row.cell(column))));
            }
        }
        more.forEach(text -> writer.cell(text.isEmpty() ? Cell.BLANK : new Cell.Text(text)));
        writer.endRow();
    }

    private static Cell valued(Cell cell) {
        return cell instanceof Cell.Formula(_, var cached) && cached.isBlank() ? NO_VALUE : cell;
    }

    /// Of the rows to copy.
    private final class Extent {
        private int width;
        private int headerRows;

        void see(Row row) {
            if (extras.apply(row.number()) != null) {
                width = Math.max(width, edited.apply(row).cells().size());
                headerRows += row.number() <= headerRow ? 1 : 0;
            }
        }
    }
}
