package dev.aftercare.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// An ISO week as far as it has gone, and the same days of the weeks before it: a week that is not
/// over is compared with as much of another.
///
/// @param monday its first day
/// @param days how many of it are counted, 1 to 7
public record WeekSpan(LocalDate monday, int days) {
    /// How many weeks a trend has.
    public static final int WEEKS = 8;

    private static final int WHOLE = 7;

    /// @param weeksAgo 0 is the week of today
    public static WeekSpan of(LocalDate today, int weeksAgo) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return weeksAgo == 0
                ? new WeekSpan(monday, today.getDayOfWeek().getValue())
                : new WeekSpan(monday.minusWeeks(weeksAgo), WHOLE);
    }

    /// The last day that counts.
    public LocalDate last() {
        return monday.plusDays(days - 1L);
    }

    public LocalDate sunday() {
        return monday.plusDays(WHOLE - 1L);
    }

    public boolean isWhole() {
        return days == WHOLE;
    }

    /// The first day of the trend.
    LocalDate begin() {
        return monday.minusWeeks(WEEKS - 1L);
    }

    /// Sums by week, the oldest first.
    List<Long> sums(Map<LocalDate, Long> byDay) {
        var sums = new ArrayList<>(Collections.nCopies(WEEKS, 0L));
        byDay.forEach(
                (day, n) -> {
                    long since = ChronoUnit.DAYS.between(begin(), day);
                    int week = (int) Math.floorDiv(since, WHOLE);
                    if (week >= 0 && week < WEEKS && Math.floorMod(since, WHOLE) < days) {
                        sums.set(week, sums.get(week) + n);
                    }
                });
        return sums;
    }
}
