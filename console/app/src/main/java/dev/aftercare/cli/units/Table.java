package dev.aftercare.cli.units;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows of text in columns as wide as they need to be.
final class Table {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    void print(PrintWriter out) {
        for (var row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                var cell = visible(row.get(column));
                line.append(cell).append(" ".repeat(width(column) - cell.length()));
                line.append(BETWEEN);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    /// What came with a file may hold what a terminal would obey.
    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
