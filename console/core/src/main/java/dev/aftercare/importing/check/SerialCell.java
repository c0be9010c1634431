package dev.aftercare.importing.check;

import dev.aftercare.sheet.Cell;

import java.util.Set;
import java.util.regex.Pattern;

/// What a cell of the serial column holds. A number is never silently a text.
public sealed interface SerialCell {
    int MOST_DIGITS = 15; // what a spreadsheet keeps of a number

    Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+[eE][+-]?[0-9]+|[eE]\\+[0-9]+)");

    /// How spreadsheets save a formula's error as text. No GS1 serial holds a `#`.
    Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!");

    record Empty() implements SerialCell {}

    /// As it stands, not cleaned.
    record Written(String text) implements SerialCell {}

    /// A number without a format that brings a text back.
    record Digits(String digits) implements SerialCell {}

    record DigitsLost() implements SerialCell {}

    record ADate() implements SerialCell {}

    /// Nothing cached, or an error.
    record NoValue() implements SerialCell {}

    static SerialCell of(Cell cell) {
        return switch (cell) {
            case Cell.Blank _ -> new Empty();
            case Cell.Text(var text) -> written(text);
            case Cell.Bool flag -> new Written(flag.raw());
            case Cell.Date _ -> new ADate();
            case Cell.ErrorValue _ -> new NoValue();
            case Cell.Formula(_, Cell.Blank _) -> new NoValue();
            case Cell.Formula(_, var cached) -> of(cached);
            case Cell.Numeric number -> of(number);
        };
    }

    private static SerialCell written(String text) {
        if (SerialText.isBlank(text)) {
            return new Empty();
        }
        var stripped = text.strip();
        if (ERRORS.contains(stripped)) {
            return new NoValue();
        }
        return isScientific(stripped) ? new DigitsLost() : new Written(text);
    }

    /// `1.23E+15`
    static boolean isScientific(String text) {
        return !text.isEmpty() && text.charAt(0) <= '9' && SCIENTIFIC.matcher(text).matches();
    }

    private static SerialCell of(Cell.Numeric number) {
        var digits = number.wholeNumber();
        if (digits.isEmpty() || digits.get().replace("-", "").length() > MOST_DIGITS) {
            return new DigitsLost();
        }
        return number.formattedText()
                .<SerialCell>map(Written::new)
                .orElseGet(() -> new Digits(digits.get()));
    }
}
