package dev.aftercare.sampledata.damaged;

import java.util.Locale;

/// What an importer must say of a damage; warnings do not keep a row out.
public enum Code {
    SERIAL_MERGED,
    SERIAL_MISSING,
    SERIAL_FORMULA,
    SERIAL_DATE,
    SERIAL_DIGITS_LOST,
    SERIAL_NUMBER,
    SERIAL_CLEANED,
    SERIAL_FULLWIDTH,
    SERIAL_LOOKALIKE,
    SERIAL_CHARACTERS,
    SERIAL_TOO_LONG,
    SERIAL_RULE,
    SERIAL_DUPLICATE,
    PRODUCT_MISSING,
    PRODUCT_CHECK_DIGIT,
    PRODUCT_DIGITS_LOST,
    PRODUCT_UNKNOWN,
    DATE_UNREADABLE,
    DATE_AMBIGUOUS,
    DATE_FUTURE,
    SHIPPED_BEFORE_MADE,
    COUNTRY_UNKNOWN,
    TEXT_TOO_LONG,
    TEXT_CHARACTERS,
    ROW_HIDDEN,
    ROW_SUBTOTAL,
    ROW_HEADER;

    public boolean isWarning() {
        return switch (this) {
            case SERIAL_CLEANED, DATE_FUTURE, SHIPPED_BEFORE_MADE, ROW_HIDDEN -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Code of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
