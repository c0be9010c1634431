package dev.aftercare.importing.check.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A day as a text: `2026-04-03`, `3.4.2026`, `03/04/2026`, `3 Apr 2026`; a time behind it is not
/// looked at. With dots the day is first; with strokes it may be either.
public sealed interface DayText {
    Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\s*\\d{1,2}:.*)?");
    Pattern YEAR_LAST =
            Pattern.compile(
                    "(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})"
                            + "(?:[T ,]\\s*\\d{1,2}[:.].*)?");
    Pattern DAY_MONTH =
            Pattern.compile(
                    "(\\d{1,2})(?:\\.|st|nd|rd|th)?[- ]+(?:de )?([\\p{L}.]+)[-, ]+(?:de"
                            + " )?(\\d{4}|\\d{2})");
    Pattern MONTH_DAY = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    int THIS_CENTURY = 2_000;

    record Day(LocalDate day) implements DayText {}

    /// Two days, as long as nobody knows which number is the day.
    record Either(LocalDate dayFirst, LocalDate monthFirst) implements DayText {}

    /// A day that could only be read in one order, and so tells the order of others.
    record Telling(LocalDate day, boolean dayFirst) implements DayText {}

    record NoDay() implements DayText {}

    static DayText of(String text) {
        var year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return day(number(year, 1), number(year, 2), number(year, 3));
        }
        var last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return yearLast(last);
        }
        var named = DAY_MONTH.matcher(text);
        if (named.matches()) {
            return named(named.group(3), named.group(2), number(named, 1));
        }
        var american = MONTH_DAY.matcher(text);
        return american.matches()
                ? named(american.group(3), american.group(1), number(american, 2))
                : new NoDay();
    }

    private static DayText yearLast(MatchResult text) {
        int first = number(text, 1);
        int second = number(text, 3);
        int year = year(text.group(4));
        if (text.group(2).equals(".") || first == second) {
            return day(year, second, first);
        }
        var dayFirst = of(year, second, first);
        var monthFirst = of(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return new Either(dayFirst.get(), monthFirst.get());
        }
        return dayFirst.<DayText>map(day -> new Telling(day, true))
                .or(() -> monthFirst.map(day -> new Telling(day, false)))
                .orElseGet(NoDay::new);
    }

    private static DayText named(String year, String month, int day) {
        int number = MonthNames.number(month);
        return number == 0 ? new NoDay() : day(year(year), number, day);
    }

    private static DayText day(int year, int month, int day) {
        return of(year, month, day).<DayText>map(Day::new).orElseGet(NoDay::new);
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult text, int group) {
        return Integer.parseInt(text.group(group));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? THIS_CENTURY + year : year;
    }
}
