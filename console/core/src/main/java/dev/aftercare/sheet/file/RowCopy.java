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

/// Some rows of a sheet, each with more cells at its end, as a file of the same kind: a workbook of
/// one sheet, or delimited text with the same delimiter.
///
/// Cells keep type, literal and number format; of formulas the value stays. Rows stand one below
/// the other. `extras` says for a row's number what comes after all cells, null to leave the row
/// out; rows up to `headerRow` are frozen. `leftOut` are columns not copied, e.g. the extras of an
/// earlier copy.
public record RowCopy(
        int headerRow, Set<Integer> leftOut, IntFunction<@Nullable List<String>> extras) {

    /// Reads the sheet twice: the first time to find the widest of the rows.
    public void write(Spreadsheet source, Sheet sheet, OutputStream out) {
        var extent = new Extent();
        source.read(
                sheet,
                (row, _) -> {
                    extent.see(row);
                    return true;
                });
        try (var writer = writer(source, sheet, out, extent.headerRows)) {
            source.read(
                    sheet,
                    (row, _) -> {
                        copy(row, extent.width, writer);
                        return true;
                    });
        }
    }

    private static SheetWriter writer(
            Spreadsheet source, Sheet sheet, OutputStream out, int frozenRows) {
        return source instanceof DelimitedSpreadsheet text
                ? new DelimitedWriter(out, text.delimiter())
                : new XlsxWriter(out, sheet.name(), frozenRows, ZoneOffset.UTC);
    }

    private void copy(Row row, int width, SheetWriter writer) {
        var more = extras.apply(row.number());
        if (more == null) {
            return;
        }
        for (int column = 0; column < width; column++) {
            if (!leftOut.contains(column)) {
                writer.cell(row.cell(column));
            }
        }
        more.forEach(text -> writer.cell(text.isEmpty() ? Cell.BLANK : new Cell.Text(text)));
        writer.endRow();
    }

    /// Of the rows to copy.
    private final class Extent {
        private int width;
        private int headerRows;

        void see(Row row) {
            if (extras.apply(row.number()) != null) {
                width = Math.max(width, row.cells().size());
                headerRows += row.number() <= headerRow ? 1 : 0;
            }
        }
    }
}
