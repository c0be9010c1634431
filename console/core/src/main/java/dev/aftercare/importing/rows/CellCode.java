package dev.aftercare.importing.rows;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.NumberFormat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cells as bytes and back. Number formats are kept once each, in memory.
final class CellCode {
    private static final byte BLANK = 0;
    private static final byte TEXT = 1;
    private static final byte NUMERIC = 2;
    private static final byte DATE = 3;
    private static final byte DATE_1904 = 4;
    private static final byte BOOL = 5;
    private static final byte ERROR = 6;
    private static final byte FORMULA = 7;

    private final Map<NumberFormat, Integer> numbers = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();

    void write(Cell cell, GatheredBytes out) {
        switch (cell) {
            case Cell.Blank _ -> out.one(BLANK);
            case Cell.Text(var value) -> {
                out.one(TEXT);
                text(value, out);
            }
            case Cell.Numeric(var literal, var format) -> {
                out.one(NUMERIC);
                text(literal, out);
                out.number(numberOf(format));
            }
            case Cell.Date(var literal, var format, var from1904) -> {
                out.one(from1904 ? DATE_1904 : DATE);
                text(literal, out);
                out.number(numberOf(format));
            }
            case Cell.Bool(var value) -> {
                out.one(BOOL);
                out.one((byte) (value ? 1 : 0));
            }
            case Cell.ErrorValue(var code) -> {
                out.one(ERROR);
                text(code, out);
            }
            case Cell.Formula(var expression, var cached) -> {
                out.one(FORMULA);
                text(expression, out);
                write(cached, out);
            }
        }
    }

    Cell read(Slice in) {
        byte kind = in.one();
        return switch (kind) {
            case BLANK -> Cell.BLANK;
            case TEXT -> new Cell.Text(text(in));
            case NUMERIC -> new Cell.Numeric(text(in), formats.get(in.number()));
            case DATE, DATE_1904 ->
                    new Cell.Date(text(in), formats.get(in.number()), kind == DATE_1904);
            case BOOL -> new Cell.Bool(in.one() == 1);
            case ERROR -> new Cell.ErrorValue(text(in));
            case FORMULA -> new Cell.Formula(text(in), read(in));
            default -> throw new IllegalStateException("Cell kind " + kind);
        };
    }

    private int numberOf(NumberFormat format) {
        return numbers.computeIfAbsent(
                format,
                added -> {
                    formats.add(added);
                    return formats.size() - 1;
                });
    }

    /// One byte a character, or two where one does not do. No charset: half of a surrogate pair
    /// must come back as it went in.
    private static void text(String text, GatheredBytes out) {
        boolean wide = false;
        for (int i = 0; i < text.length() && !wide; i++) {
            wide = text.charAt(i) > 0xFF;
        }
        out.number(text.length() * 2 + (wide ? 1 : 0));
        if (!wide) {
            out.all(text.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            out.one((byte) (text.charAt(i) >> 8));
            out.one((byte) text.charAt(i));
        }
    }

    private static String text(Slice in) {
        int head = in.number();
        int length = head / 2;
        if (head % 2 == 0) {
            return in.text(length);
        }
        var text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = (char) (((in.one() & 0xFF) << 8) | (in.one() & 0xFF));
        }
        return new String(text);
    }
}
