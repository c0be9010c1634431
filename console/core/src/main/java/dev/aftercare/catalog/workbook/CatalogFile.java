package dev.aftercare.catalog.workbook;

import dev.aftercare.problem.Violation;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.columns.CellProblem;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.file.SpreadsheetFile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows of a catalogue by table. A file with one sheet of another name is one of products.
record CatalogFile(Map<SheetName, List<Line>> lines) {

    static CatalogFile read(Path file, List<CellProblem> problems) {
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            var lines = new EnumMap<SheetName, List<Line>>(SheetName.class);
            var sheets = spreadsheet.sheets();
            for (var sheet : sheets) {
                var other = sheets.size() == 1 ? SheetName.PRODUCTS : null;
                var table = SheetName.named(sheet.name()).orElse(other);
                if (table != null) {
                    lines.put(table, table.columns().read(spreadsheet, sheet, problems));
                } else if (isFilledIn(spreadsheet, sheet)) {
                    problems.add(unknown(sheet));
                }
            }
            return new CatalogFile(lines);
        }
    }

    List<Line> of(SheetName table) {
        return lines.getOrDefault(table, List.of());
    }

    private static boolean isFilledIn(Spreadsheet spreadsheet, Sheet sheet) {
        return sheet.visibility() == Sheet.Visibility.VISIBLE
                && !spreadsheet.firstRows(sheet, 1).isEmpty();
    }

    private static CellProblem unknown(Sheet sheet) {
        var names =
                Arrays.stream(SheetName.values())
                        .map(table -> table.name().toLowerCase(Locale.ROOT))
                        .toList();
        return new CellProblem(
                sheet.name(), new CellReference(1, 0), "", Violation.of("", "sheetUnknown", names));
    }
}
