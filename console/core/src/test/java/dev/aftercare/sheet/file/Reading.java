package dev.aftercare.sheet.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.Row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Short words for tests that read files.
final class Reading {
    private Reading() {}

    static List<Row> rows(Path file) {
        return rows(file, ReadingLimits.STANDARD);
    }

    /// Of the first sheet.
    static List<Row> rows(Path file, ReadingLimits limits) {
        var rows = new ArrayList<Row>();
        try (var spreadsheet = SpreadsheetFile.open(file, limits)) {
            spreadsheet.read(
                    spreadsheet.sheets().getFirst(),
                    (row, _) -> {
                        rows.add(row);
                        return true;
                    });
        }
        return rows;
    }

    static List<Cell> cells(Path file) {
        return rows(file).stream().flatMap(row -> row.cells().stream()).toList();
    }

    static List<List<String>> texts(Path file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::raw).toList())
                .toList();
    }

    static Refusal refusal(Path file) {
        return refusal(file, ReadingLimits.STANDARD);
    }

    static Refusal refusal(Path file, ReadingLimits limits) {
        return catchThrowableOfType(Refused.class, () -> rows(file, limits)).refusal();
    }
}
