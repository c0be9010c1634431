package dev.aftercare.importing.check;

import static dev.aftercare.importing.check.RowState.HELD;
import static dev.aftercare.importing.check.RowState.SKIPPED;
import static dev.aftercare.importing.check.RowState.WARNING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of problems. Of those that hold a serial, a row has at most one: the first that
/// applies, in this order.
public enum Code {
    SERIAL_MERGED(HELD),
    SERIAL_MISSING(HELD),
    SERIAL_FORMULA(HELD),
    SERIAL_DATE(HELD),
    SERIAL_DIGITS_LOST(HELD),
    SERIAL_NUMBER(HELD, true),
    SERIAL_CLEANED(WARNING),
    SERIAL_FULLWIDTH(HELD, true),
    SERIAL_LOOKALIKE(HELD, true),
    SERIAL_CHARACTERS(HELD),
    SERIAL_TOO_LONG(HELD),
    SERIAL_RULE(HELD, true),
    SERIAL_CHECK_CHARACTER(HELD),
    SERIAL_DUPLICATE(HELD),
    SERIAL_KNOWN(HELD),
    PRODUCT_MISSING(HELD),
    PRODUCT_CHECK_DIGIT(HELD),
    PRODUCT_DIGITS_LOST(HELD),
    PRODUCT_UNKNOWN(HELD),
    DATE_UNREADABLE(HELD),
    DATE_AMBIGUOUS(HELD, true),
    DATE_FUTURE(WARNING),
    SHIPPED_BEFORE_MADE(WARNING),
    COUNTRY_UNKNOWN(HELD),
    POLICY_UNKNOWN(HELD),
    TEXT_TOO_LONG(HELD),
    TEXT_CHARACTERS(HELD),
    ROW_HIDDEN(WARNING),
    ROW_SUBTOTAL(SKIPPED),
    ROW_HEADER(SKIPPED);

    private final RowState state;
    private final boolean acceptable;

    Code(RowState state) {
        this(state, false);
    }

    Code(RowState state, boolean acceptable) {
        this.state = state;
        this.acceptable = acceptable;
    }

    /// What it makes of a row, as long as nobody has accepted it.
    public RowState state() {
        return state;
    }

    /// Whether a person can say: take it as it is.
    public boolean isAcceptable() {
        return acceptable;
    }

    /// `serial-number`
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Code> of(String key) {
        return Arrays.stream(values()).filter(code -> code.key().equals(key)).findFirst();
    }
}
