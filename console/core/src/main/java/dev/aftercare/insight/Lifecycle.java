package dev.aftercare.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far the units of some months of sale have come. Sold is shipped, else made and the company's
/// lag later; a unit of which neither is known is in no month.
///
/// The months are the latest that are old enough to judge: people take weeks to register, and half a
/// year to come back. Where no month is as old as that, coming back is no stage.
///
/// @param from first month of sale
/// @param to last month of sale
/// @param stages the first is all of them
/// @param judgedOn if none is old enough: the day on which the first can be judged, null if there is
///   nothing to wait for
public record Lifecycle(
        YearMonth from, YearMonth to, List<Reached> stages, @Nullable LocalDate judgedOn) {
    /// How long after the end of its month of sale a unit's registration is judged.
    public static final int REGISTERED_AFTER_DAYS = 90;

    /// How long after the end of its month of sale coming back is judged: from then on a visit is a
    /// return.
    public static final int RETURNED_AFTER_DAYS = 183;

    private static final int MONTHS = 6;

    /// How far a unit can have come.
    public enum Stage {
        MADE,
        LABELLED,
        SCANNED,
        REGISTERED,
        /// Its page was seen from half a year to three years after it was sold.
        RETURNED
    }

    /// How many came so far.
    public record Reached(Stage stage, long units) {}

    public Lifecycle {
        stages = List.copyOf(stages);
    }

    public boolean isJudged() {
        return made() > 0;
    }

    public long made() {
        return stages.getFirst().units;
    }

    /// How old the youngest of its months had to be.
    public int judgedAfterDays() {
        return stages.getLast().stage == Stage.RETURNED
                ? RETURNED_AFTER_DAYS
                : REGISTERED_AFTER_DAYS;
    }

    /// Which part of all units came so far.
    public double share(Reached stage) {
        return made() == 0 ? 0 : (double) stage.units / made();
    }

    /// How many of the units sold in these months came so far; all of them are known.
    @FunctionalInterface
    interface Counting {
        long count(Stage stage, YearMonth from, YearMonth to);
    }

    /// The six latest months that can be judged, ending with the latest in which anything was sold.
    ///
    /// @param sold how many units, by month of sale
    static Lifecycle of(LocalDate today, Map<YearMonth, Long> sold, Counting counting) {
        var registering = latest(sold, today.minusDays(REGISTERED_AFTER_DAYS));
        var returning =
                latest(sold, today.minusDays(RETURNED_AFTER_DAYS))
                        .filter(month -> isCloseTo(month, registering));
        if (returning.isPresent()) {
            return ending(returning.get(), Stage.RETURNED, sold, counting);
        }
        return registering
                .map(to -> ending(to, Stage.REGISTERED, sold, counting))
                .orElseGet(() -> tooYoung(YearMonth.from(today), sold));
    }

    /// The latest month that was over by then, and in which something was sold.
    private static Optional<YearMonth> latest(Map<YearMonth, Long> sold, LocalDate over) {
        return sold.keySet().stream()
                .filter(month -> !month.atEndOfMonth().isAfter(over) && sold.get(month) > 0)
                .max(YearMonth::compareTo);
    }

    /// What is old would hide what is new.
    private static boolean isCloseTo(YearMonth month, Optional<YearMonth> later) {
        return later.map(one -> one.minusMonths(MONTHS).isBefore(month)).orElse(true);
    }

    private static Lifecycle ending(
            YearMonth to, Stage last, Map<YearMonth, Long> sold, Counting counting) {
        var from = to.minusMonths(MONTHS - 1L);
        long made =
                sold.entrySet().stream()
                        .filter(one -> !one.getKey().isBefore(from) && !one.getKey().isAfter(to))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        var stages =
                Arrays.stream(Stage.values())
                        .filter(stage -> stage.compareTo(last) <= 0)
                        .map(
                                stage ->
                                        new Reached(
                                                stage,
                                                stage == Stage.MADE
                                                        ? made
                                                        : counting.count(stage, from, to)))
                        .toList();
        return new Lifecycle(from, to, stages, null);
    }

    private static Lifecycle tooYoung(YearMonth now, Map<YearMonth, Long> sold) {
        var first =
                sold.keySet().stream()
                        .filter(month -> sold.get(month) > 0)
                        .min(YearMonth::compareTo)
                        .map(month -> month.atEndOfMonth().plusDays(REGISTERED_AFTER_DAYS));
        return new Lifecycle(now, now, List.of(new Reached(Stage.MADE, 0)), first.orElse(null));
    }
}
