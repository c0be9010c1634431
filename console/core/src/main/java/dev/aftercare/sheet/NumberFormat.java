package dev.aftercare.sheet;

import java.util.Optional;

/// A number format by its code (ISO/IEC 29500-1 18.8.31), e.g. `General`, `00000000`, `dd.mm.yyyy`.
public record NumberFormat(String code) {
    public static final NumberFormat GENERAL = new NumberFormat("General");
    public static final NumberFormat TEXT = new NumberFormat("@");
    public static final NumberFormat DAY = new NumberFormat("yyyy-mm-dd");
    public static final NumberFormat MOMENT = new NumberFormat("yyyy-mm-dd hh:mm:ss");

    /// Whether it shows a number as a date, a time or a duration.
    public boolean isDate() {
        return NumberFormatCode.of(code).isDate();
    }

    /// Whether it brings back a text that was typed: two zeros or more, or zeros and literal text.
    public boolean isOfZeros() {
        return NumberFormatCode.of(code).isOfZeros();
    }

    /// The text this format of zeros makes of a whole number's digits.
    Optional<String> fill(String digits) {
        return NumberFormatCode.of(code).fill(digits);
    }
}
