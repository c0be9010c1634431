package dev.aftercare.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// What a cell holds, as the file holds it: never the text a program would display.
public sealed interface Cell {
    Cell BLANK = new Blank();

    /// Its content in one line of text, for people: a text itself, a number's literal, a date in
    /// ISO 8601, `TRUE`, `#N/A`, a formula's cached value or else `=` and the formula.
    String raw();

    default boolean isBlank() {
        return this instanceof Blank;
    }

    /// Nothing, or an empty text. There is one, [#BLANK].
    final class Blank implements Cell {
        private Blank() {}

        @Override
        public String raw() {
            return "";
        }

        @Override
        public String toString() {
            return "Blank";
        }
    }

    record Text(String value) implements Cell {
        @Override
        public String raw() {
            return value;
        }
    }

    /// `literal` is the number as written in the file, e.g. `1.2345678901234568E+17`.
    record Numeric(String literal, NumberFormat format) implements Cell {
        private static final int MOST_DIGITS = 400; // a double has 309 before the point

        @Override
        public String raw() {
            return literal;
        }

        /// Its digits without point or exponent, with `-` in front if negative; empty if it has a
        /// fraction. `1.2E3` is `1200`.
        public Optional<String> wholeNumber() {
            var number = new BigDecimal(literal);
            if (number.signum() == 0) {
                return Optional.of("0");
            }
            if ((long) number.precision() - number.scale() > MOST_DIGITS
                    || number.scale() > MOST_DIGITS
                    || number.stripTrailingZeros().scale() > 0) {
                return Optional.empty();
            }
            return Optional.of(number.toBigIntegerExact().toString());
        }

        /// The text that its format of zeros (`00000000`, `000000-00`, `"A"0000`) makes of a whole
        /// number; empty for other formats, negative numbers and fractions.
        public Optional<String> formattedText() {
            return format.isOfZeros() ? wholeNumber().flatMap(format::fill) : Optional.empty();
        }
    }

    /// A number whose format is one of a date, a time or both (`literal` counts days), or a date in
    /// ISO 8601 (`literal` as written).
    record Date(String literal, NumberFormat format, boolean from1904) implements Cell {
        private static final int FAKE_LEAP_DAY = 60; // 29 February 1900, which never was
        private static final double AFTER_LAST_DAY = 2958466;
        private static final int MILLIS_A_DAY = 86_400_000;
        private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

        /// A day as a cell to write; a text where spreadsheets have no such day (before March
        /// 1900).
        public static Cell of(LocalDate day) {
            long number = ChronoUnit.DAYS.between(DAY_ZERO, day);
            return number > FAKE_LEAP_DAY && number < AFTER_LAST_DAY
                    ? new Date(Long.toString(number), NumberFormat.DAY, false)
                    : new Text(day.toString());
        }

        /// A moment to the second as a cell to write; a text where spreadsheets have no such day.
        public static Cell of(LocalDateTime moment) {
            var day = of(moment.toLocalDate());
            if (!(day instanceof Date(var days, _, _))) {
                return new Text(moment.toString());
            }
            var fraction =
                    BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                            .divide(BigDecimal.valueOf(86_400), 11, RoundingMode.HALF_UP);
            return new Date(
                    new BigDecimal(days).add(fraction).stripTrailingZeros().toPlainString(),
                    NumberFormat.MOMENT,
                    false);
        }

        @Override
        public String raw() {
            return value().map(Date::iso).orElse(literal);
        }

        /// To the millisecond; empty for what is no day: negative, after 9999, 29 February 1900.
        public Optional<LocalDateTime> value() {
            try {
                return literal.indexOf('-') == IsoDate.FIRST_DASH
                        ? IsoDate.parse(literal)
                        : ofDays(Double.parseDouble(literal));
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }

        private Optional<LocalDateTime> ofDays(double days) {
            if (!(days >= 0 && days < AFTER_LAST_DAY)
                    || (!from1904 && (int) days == FAKE_LEAP_DAY)) {
                return Optional.empty();
            }
            var zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
            if (!from1904 && days < FAKE_LEAP_DAY) {
                zero = zero.plusDays(1);
            }
            long millis = Math.round((days - Math.floor(days)) * MILLIS_A_DAY);
            var moment = zero.plusDays((long) days).atStartOfDay().plus(millis, ChronoUnit.MILLIS);
            return moment.getYear() > 9999 ? Optional.empty() : Optional.of(moment);
        }

        private static String iso(LocalDateTime moment) {
            boolean aDay = moment.toLocalTime().toNanoOfDay() == 0;
            return aDay ? moment.toLocalDate().toString() : moment.toString();
        }
    }

    record Bool(boolean value) implements Cell {
        @Override
        public String raw() {
            return Boolean.toString(value).toUpperCase(Locale.ROOT);
        }
    }

    /// `code` as in the file: `#N/A`, `#REF!` …
    record ErrorValue(String code) implements Cell {
        @Override
        public String raw() {
            return code;
        }
    }

    /// `cached` is what the formula last came to: a text, number, date, boolean or error, or
    /// [#BLANK] where the file has no value. `expression` is empty where a formula is shared with
    /// another cell.
    record Formula(String expression, Cell cached) implements Cell {
        @Override
        public String raw() {
            return cached.isBlank() ? "=" + expression : cached.raw();
        }
    }
}
