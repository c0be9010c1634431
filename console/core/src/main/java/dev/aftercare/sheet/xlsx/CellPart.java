package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellReference;

import org.jspecify.annotations.Nullable;

/// Reads one cell element `<c>` after the other (ISO/IEC 29500-1 18.3.1.4).
final class CellPart {
    private final XmlPart xml;
    private final Workbook workbook;
    private final SharedStrings strings;
    private final int mostCharacters;
    private final RichText inline;

    private String type = "n";
    private int style;
    private int row; // 0: the cell does not say
    private int column; // -1: the cell does not say

    CellPart(XmlPart xml, Workbook workbook, SharedStrings strings, int mostCharacters) {
        this.xml = xml;
        this.workbook = workbook;
        this.strings = strings;
        this.mostCharacters = mostCharacters;
        inline = new RichText(xml);
    }

    /// Reads the attributes of the cell entered last.
    void begin() {
        type = "n";
        style = 0;
        row = 0;
        column = -1;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference(xml.attribute(i));
                case "s" -> style = xml.number(i);
                case "t" -> type = xml.attribute(i);
                default -> xml.strange(i);
            }
        }
    }

    private void reference(String text) {
        int letters = 0;
        int number = 0;
        int i = 0;
        for (; i < text.length() && i <= 3 && isIn(text.charAt(i), 'A', 'Z'); i++) {
            letters = letters * 26 + text.charAt(i) - 'A' + 1;
        }
        int digits = i;
        for (; i < text.length() && i <= 10 && isIn(text.charAt(i), '0', '9'); i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        if (i != text.length() || digits == 0 || digits > 3 || number <= 0) {
            throw xml.damaged();
        }
        row = number;
        column = letters - 1;
    }

    private static boolean isIn(char c, char first, char last) {
        return first <= c && c <= last;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /// What stands in the cell begun last, up to its end. `atRow` and `atColumn` are where it is.
    Cell read(int atRow, int atColumn) {
        var value = "";
        @Nullable String formula = null;
        while (xml.child()) {
            switch (xml.name()) {
                case "v" -> value = xml.leaf();
                case "is" -> value = inline.read();
                case "f" -> formula = xml.leaf();
                default -> xml.skip();
            }
        }
        var cell = value.isEmpty() ? Cell.BLANK : value(value);
        if (cell == null) {
            throw new Refused(new Refusal.FileDamaged(place(atRow, atColumn)));
        }
        if (cell instanceof Cell.Text(var text) && text.length() > mostCharacters) {
            throw new Refused(
                    new Refusal.FileOverLimit(
                            Limit.CHARACTERS, mostCharacters, place(atRow, atColumn)));
        }
        return formula == null ? cell : new Cell.Formula(Xstring.decode(formula), cell);
    }

    private static String place(int row, int column) {
        return new CellReference(row, column).toString();
    }

    /// Null for what cannot be.
    private @Nullable Cell value(String value) {
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> new Cell.Text(value);
            case "str" -> text(Xstring.decode(value));
            case "b" -> new Cell.Bool(XmlPart.isTrue(value.strip()));
            case "e" -> new Cell.ErrorValue(value);
            case "d" -> new Cell.Date(value.strip(), workbook.style(style).format(), false);
            default -> number(value.strip());
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private @Nullable Cell shared(String value) {
        int index = Digits.parse(value.strip());
        return index < 0 || index >= strings.size() ? null : strings.cell(index);
    }

    /// What does not read as a number is passed on as the text it is.
    private Cell number(String literal) {
        if (!Digits.isNumber(literal)) {
            return text(literal);
        }
        var found = workbook.style(style);
        return found.date()
                ? new Cell.Date(literal, found.format(), workbook.from1904())
                : new Cell.Numeric(literal, found.format());
    }
}
