package dev.aftercare.importing.check;

import dev.aftercare.problem.Check;
import dev.aftercare.sheet.Cell;

import java.math.BigDecimal;

/// Cells as texts, where any kind of cell may hold one.
public final class CellText {
    private static final int LONGEST_PLAIN = 400;

    /// Without outer blanks. A number as its format of zeros shows it, else without exponent.
    public static String of(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Formula(_, Cell cached) -> of(cached);
            case Cell.Numeric number ->
                    number.formattedText().or(number::wholeNumber).orElseGet(() -> plain(number));
            default -> stripped(cell.raw());
        };
    }

    private static String plain(Cell.Numeric number) {
        var value = new BigDecimal(number.literal());
        return Math.abs((long) value.scale()) > LONGEST_PLAIN
                ? number.literal()
                : value.stripTrailingZeros().toPlainString();
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' && c != 0) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /// Whether a database takes all that the cell holds.
    public static boolean isStorable(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> Check.isStorable(text);
            case Cell.Formula(_, Cell.Text(var text)) -> Check.isStorable(text);
            default -> true;
        };
    }

    private CellText() {}
}
