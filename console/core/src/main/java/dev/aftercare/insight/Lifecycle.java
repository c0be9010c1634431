package dev.aftercare.insight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How far the units of some months of sale have come. Sold is shipped, else made and the company's
/// lag later; a unit of which neither is known is in no month.
///
/// The months are the latest that are old enough to judge: registering takes people weeks.
///
/// @param from first month of sale
/// @param to last month of sale
/// @param stages the first is all of them
/// @param judgedOn if none is old enough: the day on which the first can be judged, null if there is
///   nothing to wait for
public record Lifecycle(
        YearMonth from, YearMonth to, List<Reached> stages, @Nullable LocalDate judgedOn) {
    /// How long after the end of its month of sale a unit is judged.
    public static final int JUDGED_AFTER_DAYS = 90;

    private static final int MONTHS = 6;

    /// How far a unit can have come.
    public enum Stage {
        MADE,
        LABELLED,
        SCANNED,
        REGISTERED
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

    /// Which part of all units came so far.
    public double share(Reached stage) {
        return made() == 0 ? 0 : (double) stage.units / made();
    }

    /// The six latest months that can be judged, ending with the latest in which anything was sold.
    ///
    /// @param sold by month of sale, what became of its units until today
    static Lifecycle of(LocalDate today, Map<YearMonth, Map<Stage, Long>> sold) {
        var latest =
                sold.keySet().stream()
                        .filter(month -> !judgedOn(month).isAfter(today))
                        .filter(month -> sold.get(month).getOrDefault(Stage.MADE, 0L) > 0)
                        .max(YearMonth::compareTo);
        var to = latest.orElse(YearMonth.from(today));
        var from = to.minusMonths(MONTHS - 1L);
        var stages = new ArrayList<Reached>();
        for (var stage : Stage.values()) {
            stages.add(new Reached(stage, latest.isEmpty() ? 0 : sum(sold, stage, from, to)));
        }
        return new Lifecycle(from, to, stages, latest.isEmpty() ? first(sold) : null);
    }

    private static long sum(
            Map<YearMonth, Map<Stage, Long>> sold, Stage stage, YearMonth from, YearMonth to) {
        return sold.entrySet().stream()
                .filter(month -> !month.getKey().isBefore(from) && !month.getKey().isAfter(to))
                .mapToLong(month -> month.getValue().getOrDefault(stage, 0L))
                .sum();
    }

    private static @Nullable LocalDate first(Map<YearMonth, Map<Stage, Long>> sold) {
        return sold.keySet().stream()
                .min(YearMonth::compareTo)
                .map(Lifecycle::judgedOn)
                .orElse(null);
    }

    private static LocalDate judgedOn(YearMonth month) {
        return month.atEndOfMonth().plusDays(JUDGED_AFTER_DAYS);
    }
}
