package dev.aftercare.catalog.serials;

import dev.aftercare.catalog.serials.Part.Check;
import dev.aftercare.catalog.serials.Part.Digits;
import dev.aftercare.catalog.serials.Part.Literal;
import dev.aftercare.catalog.serials.Part.Week;
import dev.aftercare.catalog.serials.Part.Year;
import dev.aftercare.problem.Invalid;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A rule of parts, each as long as it is: what is where in a serial follows from its length alone.
record SerialGrammar(List<Part> parts) implements SerialRule {
    private static final LocalDate EXAMPLE_DAY = LocalDate.of(2026, 3, 2);

    static SerialGrammar parse(String field, String text) {
        var parser = new GrammarParser(field, text);
        var parts = parser.parts();
        Invalid.ifAny(parser.violations());
        return new SerialGrammar(parts);
    }

    @Override
    public Fit check(String serial, @Nullable LocalDate madeOn) {
        if (hasShape(serial)) {
            return checkValues(serial, madeOn);
        }
        var meant = withDigits(serial);
        return hasShape(meant) && checkValues(meant, madeOn) instanceof Fit.Right
                ? new Fit.LookAlike(meant)
                : new Fit.WrongPattern();
    }

    private int length() {
        return parts.stream().mapToInt(Part::length).sum();
    }

    private boolean hasShape(String serial) {
        if (serial.length() != length()) {
            return false;
        }
        int from = 0;
        for (var part : parts) {
            if (!part.takes(serial.substring(from, from + part.length()))) {
                return false;
            }
            from += part.length();
        }
        return true;
    }

    private Fit checkValues(String serial, @Nullable LocalDate madeOn) {
        int from = 0;
        for (var part : parts) {
            var written = serial.substring(from, from + part.length());
            var wrong =
                    switch (part) {
                        case Year year when madeOn != null -> wrongYear(year, written, madeOn);
                        case Week _ when madeOn != null -> wrongWeek(written, madeOn);
                        case Check _ -> wrongCheck(serial, from);
                        default -> Optional.<Fit>empty();
                    };
            if (wrong.isPresent()) {
                return wrong.get();
            }
            from += part.length();
        }
        return new Fit.Right();
    }

    /// Next to a week, the year may also be the one that the week belongs to: 30 December 2024 lies
    /// in week 1 of 2025.
    private Optional<Fit> wrongYear(Year year, String written, LocalDate madeOn) {
        var expected = year.of(madeOn.getYear());
        boolean weekBased =
                parts.stream().anyMatch(Week.class::isInstance)
                        && written.equals(year.of(madeOn.get(IsoFields.WEEK_BASED_YEAR)));
        return written.equals(expected) || weekBased
                ? Optional.empty()
                : Optional.of(new Fit.WrongMadeOn(written, expected));
    }

    private static Optional<Fit> wrongWeek(String written, LocalDate madeOn) {
        var expected = week(madeOn);
        return written.equals(expected)
                ? Optional.empty()
                : Optional.of(new Fit.WrongMadeOn(written, expected));
    }

    private static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Optional<Fit> wrongCheck(String serial, int at) {
        char written = serial.charAt(at);
        char expected = CheckCharacter.of(serial.substring(0, at) + serial.substring(at + 1));
        return written == expected
                ? Optional.empty()
                : Optional.of(new Fit.WrongCheckCharacter(written, expected));
    }

    /// The serial with digits for the letters that look like them, where digits must be.
    private String withDigits(String serial) {
        if (serial.length() != length()) {
            return serial;
        }
        var meant = new StringBuilder(serial);
        int from = 0;
        for (var part : parts) {
            for (int i = from; part.isOfDigits() && i < from + part.length(); i++) {
                meant.setCharAt(i, digit(serial.charAt(i)));
            }
            from += part.length();
        }
        return meant.toString();
    }

    private static char digit(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'l' -> '1';
            default -> c;
        };
    }

    /// From the end, for zeros are lost at the beginning; a year or week of which nothing is left is
    /// the one of made on.
    @Override
    public Optional<String> restored(String digits, @Nullable LocalDate madeOn) {
        var serial = new StringBuilder();
        var left = digits;
        for (var part : parts.reversed()) {
            if (part instanceof Literal(var text)) {
                serial.insert(0, text);
                continue;
            }
            if (part instanceof Check || (left.isEmpty() && madeOn == null)) {
                return Optional.empty();
            }
            int taken = Math.min(left.length(), part.length());
            var ofPart = left.substring(left.length() - taken);
            left = left.substring(0, left.length() - taken);
            serial.insert(0, taken == 0 ? ofDay(part, madeOn) : filled(ofPart, part.length()));
        }
        var restored = serial.toString();
        return left.isEmpty() && check(restored, madeOn) instanceof Fit.Right
                ? Optional.of(restored)
                : Optional.empty();
    }

    private static String filled(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }

    private static String ofDay(Part part, @Nullable LocalDate madeOn) {
        return switch (part) {
            case Year year when madeOn != null -> year.of(madeOn.getYear());
            case Week _ when madeOn != null -> week(madeOn);
            default -> "0".repeat(part.length());
        };
    }

    @Override
    public boolean casesDiffer() {
        return false;
    }

    @Override
    public String example() {
        var plain =
                parts.stream()
                        .map(
                                part ->
                                        switch (part) {
                                            case Literal(var text) -> text;
                                            case Year year -> year.of(EXAMPLE_DAY.getYear());
                                            case Week _ -> week(EXAMPLE_DAY);
                                            case Digits(var n) -> "0".repeat(n - 1) + "1";
                                            case Check _ -> "-";
                                        })
                        .collect(Collectors.joining());
        return checkCharacterAt()
                .map(
                        at ->
                                plain.substring(0, at)
                                        + CheckCharacter.of(
                                                plain.substring(0, at) + plain.substring(at + 1))
                                        + plain.substring(at + 1))
                .orElse(plain);
    }

    private Optional<Integer> checkCharacterAt() {
        int from = 0;
        for (var part : parts) {
            if (part instanceof Check) {
                return Optional.of(from);
            }
            from += part.length();
        }
        return Optional.empty();
    }
}
