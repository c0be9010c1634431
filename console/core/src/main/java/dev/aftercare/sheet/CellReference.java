package dev.aftercare.sheet;

import java.util.Optional;

/// A place in a sheet. `row` counts from 1, `column` from 0; as text `B7`.
public record CellReference(int row, int column) {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /// Reads `B7` or `$B$7`; empty if it is neither.
    public static Optional<CellReference> parse(String text) {
        int column = 0;
        int letters = 0;
        long row = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' && digits == 0 && letters < MOST_LETTERS) {
                column = column * 26 + c - 'A' + 1;
                letters++;
            } else if (c >= '0' && c <= '9' && letters > 0 && digits < MOST_DIGITS) {
                row = row * 10 + c - '0';
                digits++;
            } else if (c != '$') {
                return Optional.empty();
            }
        }
        return letters > 0 && row > 0
                ? Optional.of(new CellReference((int) row, column - 1))
                : Optional.empty();
    }

    /// A column's letters: 0 is `A`, 26 is `AA`.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
