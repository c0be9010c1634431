package dev.aftercare.scan.units;

import dev.aftercare.scan.page.Words;
import dev.aftercare.visits.ShownUnit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How far through its warranty an owned unit is, in words: days only, nobody's name.
///
/// @param percentGone of the bar, 0 to 100
/// @param note below the bar; null if there is none
public record Warranty(
        String title,
        String left,
        String from,
        String until,
        long percentGone,
        boolean isOver,
        @Nullable String note) {
    private static final int MONTHS_FROM_DAYS = 61;

    /// Empty while nobody owns it, or where no policy says until when.
    static Optional<Warranty> of(ShownUnit unit, LocalDate today, Words words) {
        var owned = unit.owned();
        var until = unit.coverage().until();
        if (owned == null || until == null) {
            return Optional.empty();
        }
        boolean over = today.isAfter(until);
        return Optional.of(
                new Warranty(
                        words.say(over ? "warranty.over" : "warranty.on"),
                        over ? words.say("warranty.ended", until) : left(today, until, words),
                        words.say("warranty.bought", owned.boughtOn()),
                        words.say("warranty.until", until),
                        percentGone(owned.boughtOn(), until, today),
                        over,
                        owned.confirmed() ? null : words.say("warranty.stated")));
    }

    private static String left(LocalDate today, LocalDate until, Words words) {
        long days = ChronoUnit.DAYS.between(today, until);
        return days < MONTHS_FROM_DAYS
                ? words.say("warranty.days", days + 1)
                : words.say("warranty.months", ChronoUnit.MONTHS.between(today, until.plusDays(1)));
    }

    private static long percentGone(LocalDate from, LocalDate until, LocalDate today) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until) + 1);
        return Math.clamp(ChronoUnit.DAYS.between(from, today) * 100 / all, 0, 100);
    }
}
