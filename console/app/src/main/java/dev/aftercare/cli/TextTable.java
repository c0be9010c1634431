package dev.aftercare.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of text with their columns below each other, two blanks apart.
public final class TextTable {
    private static final int BETWEEN = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    public TextTable row(String... cells) {
        var row = new ArrayList<String>();
        for (int i = 0; i < cells.length; i++) {
            var cell = cells[i];
            row.add(cell);
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), length(cell)));
        }
        rows.add(row);
        return this;
    }

    public void printTo(Terminal terminal) {
        rows.forEach(row -> terminal.line(line(row).stripTrailing()));
    }

    private String line(List<String> row) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            line.append(cell).repeat(' ', widths.get(i) - length(cell) + BETWEEN);
        }
        return line.toString();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
