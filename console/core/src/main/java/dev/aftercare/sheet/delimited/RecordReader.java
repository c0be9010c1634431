package dev.aftercare.sheet.delimited;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.FormulaEscape;
import dev.aftercare.sheet.ReadingLimits;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into records (RFC 4180). Lines may end with CR LF, LF or CR; a quote inside a field
/// that does not begin with one is a character like others; so is what follows a closing quote.
final class RecordReader {
    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final ReadingLimits limits;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int filled;

    private final StringBuilder field = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();
    private int column;
    private int number;

    RecordReader(Reader in, char delimiter, ReadingLimits limits) {
        this.in = in;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /// Goes to the next record; false if there is none.
    boolean next() throws IOException {
        if (peek() == END) {
            return false;
        }
        number++;
        cells.clear();
        column = 0;
        while (field()) {
            column++;
        }
        return true;
    }

    /// Counts from 1.
    int number() {
        return number;
    }

    /// Without the blank ones at its end.
    List<Cell> cells() {
        return cells;
    }

    /// Reads one field; false if it was the record's last.
    private boolean field() throws IOException {
        field.setLength(0);
        if (peek() == '"') {
            quoted();
        }
        while (true) {
            int c = read();
            if (c == delimiter) {
                fieldEnds();
                return true;
            }
            if (c == '\n' || c == '\r' || c == END) {
                if (c == '\r' && peek() == '\n') {
                    read();
                }
                fieldEnds();
                return false;
            }
            append((char) c);
        }
    }

    private void quoted() throws IOException {
        read();
        while (true) {
            int c = read();
            if (c == END) { // all rows since then would be one cell
                throw new Refused(new Refusal.FileDamaged(place()));
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                read();
            }
            append((char) c);
        }
    }

    private void append(char c) {
        if (field.length() > limits.characters()) { // one more for an apostrophe taken back
            throw overLimit(Limit.CHARACTERS, limits.characters());
        }
        field.append(c);
    }

    private void fieldEnds() {
        if (field.isEmpty()) {
            return;
        }
        var text = FormulaEscape.unescape(field.toString());
        if (text.length() > limits.characters()) {
            throw overLimit(Limit.CHARACTERS, limits.characters());
        }
        if (column >= limits.columns()) {
            throw overLimit(Limit.COLUMNS, limits.columns());
        }
        if (number > limits.rows()) {
            throw overLimit(Limit.ROWS, limits.rows());
        }
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        cells.add(new Cell.Text(text));
    }

    private Refused overLimit(Limit limit, long most) {
        return new Refused(new Refusal.FileOverLimit(limit, most, place()));
    }

    private String place() {
        return new CellReference(number, column).toString();
    }

    private int peek() throws IOException {
        if (at == filled) {
            at = 0;
            filled = in.read(buffer, 0, buffer.length);
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[at];
    }

    private int read() throws IOException {
        int c = peek();
        if (c != END) {
            at++;
        }
        return c;
    }
}
