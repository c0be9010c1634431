package dev.aftercare.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people type it: `2026-03-31`, `2026/3/31`, `20260331`, `31.3.2026`. Days and months in
/// slashes or hyphens with the year last are read in two ways around the world, so in none here.
public final class TypedDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})[-./ ](?<m>\\d{1,2})[-./ ](?<d>\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4})");

    public static Optional<LocalDate> of(String typed) {
        var text = typed.strip();
        for (var pattern : new Pattern[] {YEAR_FIRST, DIGITS, DAY_FIRST}) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(
                    LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private TypedDay() {}
}
