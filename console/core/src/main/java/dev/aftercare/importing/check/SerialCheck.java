package dev.aftercare.importing.check;

import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.sheet.Cell;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Takes the serial from a cell as it must be printed, or says why it cannot.
///
/// @param column where serials stand
public record SerialCheck(int column) {

    /// A serial that can be compared with others.
    ///
    /// @param right false where its rule holds it
    public record Taken(String serial, boolean right) {}

    /// The serial, to be compared with others.
    ///
    /// @param rule of its product, null where the product is not known
    /// @param madeOn null where not known
    /// @return null where there is no serial to compare
    public @Nullable Taken check(
            Findings findings, Cell cell, @Nullable SerialRule rule, @Nullable LocalDate madeOn) {
        return switch (SerialCell.of(cell)) {
            case SerialCell.Empty _ -> none(findings, Code.SERIAL_MISSING);
            case SerialCell.NoValue _ -> none(findings, Code.SERIAL_FORMULA);
            case SerialCell.ADate _ -> none(findings, Code.SERIAL_DATE);
            case SerialCell.DigitsLost _ -> none(findings, Code.SERIAL_DIGITS_LOST);
            case SerialCell.Digits(var digits) ->
                    findings.add(
                                    Code.SERIAL_NUMBER,
                                    column,
                                    digits,
                                    Padding.of(digits, rule, madeOn))
                            ? null
                            : judged(findings, digits, rule, madeOn);
            case SerialCell.Written(var text) -> written(findings, text, rule, madeOn);
        };
    }

    private @Nullable Taken none(Findings findings, Code code) {
        findings.add(code, column);
        return null;
    }

    private @Nullable Taken written(
            Findings findings, String text, @Nullable SerialRule rule, @Nullable LocalDate madeOn) {
        if (text.indexOf('\0') >= 0) {
            return none(findings, Code.TEXT_CHARACTERS);
        }
        var clean = SerialText.clean(text);
        if (!clean.equals(text)) {
            findings.add(Code.SERIAL_CLEANED, column, clean);
        }
        if (!SerialText.hasFullWidth(clean)) {
            return judged(findings, clean, rule, madeOn);
        }
        var narrow = SerialText.compatible(clean);
        return findings.add(Code.SERIAL_FULLWIDTH, column, narrow)
                ? null
                : judged(findings, narrow, rule, madeOn);
    }

    private @Nullable Taken judged(
            Findings findings, String text, @Nullable SerialRule rule, @Nullable LocalDate madeOn) {
        if (!SerialText.isOfCset82(text)) {
            var meant = meant(text, rule, madeOn);
            if (meant == null) {
                return none(findings, Code.SERIAL_CHARACTERS);
            }
            return findings.add(Code.SERIAL_LOOKALIKE, column, meant)
                    ? null
                    : new Taken(meant, true);
        }
        if (text.length() > SerialText.LONGEST) {
            return none(findings, Code.SERIAL_TOO_LONG);
        }
        return rule == null ? new Taken(text, true) : ruled(findings, text, rule.check(text, madeOn), rule);
    }

    private @Nullable Taken ruled(Findings findings, String text, Fit fit, SerialRule rule) {
        return switch (fit) {
            case Fit.Right _ -> new Taken(text, true);
            case Fit.LookAlike(var meant) ->
                    findings.add(Code.SERIAL_LOOKALIKE, column, meant)
                            ? null
                            : new Taken(meant, true);
            case Fit.WrongPattern _ ->
                    new Taken(text, !findings.add(Code.SERIAL_RULE, column, rule.example()));
            case Fit.WrongMadeOn _ ->
                    new Taken(text, !findings.add(Code.SERIAL_RULE, column, rule.example()));
            case Fit.WrongCheckCharacter(_, var expected) ->
                    new Taken(
                            text,
                            !findings.add(
                                    Code.SERIAL_CHECK_CHARACTER,
                                    column,
                                    String.valueOf(expected)));
        };
    }

    /// With Latin letters for those that only look so, if that is a serial of the product.
    private static @Nullable String meant(
            String text, @Nullable SerialRule rule, @Nullable LocalDate madeOn) {
        if (!LookAlikes.isIn(text)) {
            return null;
        }
        var latin = LookAlikes.latin(text);
        if (!SerialText.isOfCset82(latin) || latin.length() > SerialText.LONGEST) {
            return null;
        }
        if (rule == null) {
            return latin;
        }
        return switch (rule.check(latin, madeOn)) {
            case Fit.Right _ -> latin;
            case Fit.LookAlike(var meant) -> meant;
            default -> null;
        };
    }
}
