package dev.aftercare.gs1;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The format of an Application Identifier's value in the notation of the GS1 Syntax Dictionary:
/// parts such as `N14,csum`, `X..20`, `[N..12]`.
record AiFormat(List<Part> parts) {
    private static final Pattern PART =
            Pattern.compile("(\\[?)([NXYZ])(\\.\\.)?([0-9]+)]?((?:,[a-z0-9]+)*)");

    /// At most and, unless the value may be shorter, at least `most` characters.
    record Part(CharacterSet characters, int least, int most, List<String> checks) {}

    static AiFormat of(String notation) {
        var parts = new ArrayList<Part>();
        for (String text : notation.split(" ", -1)) {
            parts.add(part(text));
        }
        return new AiFormat(List.copyOf(parts));
    }

    private static Part part(String text) {
        var match = PART.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException(text);
        }
        int most = Integer.parseInt(match.group(4));
        int shortest = match.group(3) == null ? most : 1;
        var characters =
                switch (match.group(2)) {
                    case "N" -> CharacterSet.DIGITS;
                    case "Y" -> CharacterSet.CSET39;
                    case "Z" -> CharacterSet.CSET64;
                    default -> CharacterSet.CSET82;
                };
        boolean optional = !match.group(1).isEmpty();
        var checks = List.of(match.group(5).split(",", -1));
        return new Part(characters, optional ? 0 : shortest, most, checks);
    }

    Optional<Fault> faultIn(String value) {
        return Optional.ofNullable(firstFault(value));
    }

    private @Nullable Fault firstFault(String value) {
        if (value.isEmpty()) {
            return new Fault.Empty();
        }
        int at = 0;
        for (var part : parts) {
            int end = Math.min(value.length(), at + part.most());
            var fault = foreign(value, at, end, part);
            if (fault == null && end - at < part.least()) {
                fault = new Fault.TooShort(value.length(), least());
            }
            if (fault == null && end > at) {
                fault = checked(value.substring(at, end), part.checks());
            }
            if (fault != null) {
                return fault;
            }
            at = end;
        }
        return at < value.length() ? new Fault.TooLong(value.length(), at) : null;
    }

    private int least() {
        return parts.stream().mapToInt(Part::least).sum();
    }

    private static @Nullable Fault foreign(String value, int from, int to, Part part) {
        for (int i = from; i < to; i++) {
            if (!part.characters().holds(value.charAt(i))) {
                return part.characters() == CharacterSet.DIGITS
                        ? new Fault.NotADigit(i)
                        : new Fault.ForeignCharacter(
                                i, value.codePointAt(i), part.characters().label());
            }
        }
        return null;
    }

    private static @Nullable Fault checked(String value, List<String> checks) {
        for (String check : checks) {
            var fault =
                    switch (check) {
                        case "csum" -> CheckDigit.faultIn(value);
                        case "yymmdd" -> dateFault(value, false);
                        case "yymmd0" -> dateFault(value, true);
                        case "nozeroprefix" ->
                                value.length() > 1 && value.startsWith("0")
                                        ? new Fault.LeadingZero()
                                        : null;
                        case "yesno" -> yesNoFault(value);
                        default -> null;
                    };
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable Fault yesNoFault(String value) {
        return value.equals("0") || value.equals("1")
                ? null
                : new Fault.ForeignCharacter(0, value.charAt(0), "0 or 1");
    }

    /// Day 00 may mean "that month". The century does not matter but for 29 February, where GS1
    /// General Specifications 7.12 puts 51 years back to 48 ahead: 2000 is right for all of it.
    private static @Nullable Fault dateFault(String value, boolean dayMayBeZero) {
        int day = Integer.parseInt(value, 4, 6, 10);
        try {
            int year = 2000 + Integer.parseInt(value, 0, 2, 10);
            var month = YearMonth.of(year, Integer.parseInt(value, 2, 4, 10));
            boolean right = day == 0 ? dayMayBeZero : month.isValidDay(day);
            return right ? null : new Fault.NotADate(value);
        } catch (DateTimeException _) {
            return new Fault.NotADate(value);
        }
    }
}
