package dev.aftercare.tally;

import java.time.LocalDate;
import java.util.Comparator;

/// Where an event is counted by its day: what happened, and to units of which product. For figures
/// by week, which the months of a [TallyCell] cannot give.
public record TallyDay(String measure, LocalDate day, long productId)
        implements Comparable<TallyDay> {

    private static final Comparator<TallyDay> KEY_ORDER =
            Comparator.comparing(TallyDay::measure)
                    .thenComparing(TallyDay::day)
                    .thenComparingLong(TallyDay::productId);

    /// The order in which all writers touch days, after all cells, so that they cannot deadlock.
    @Override
    public int compareTo(TallyDay other) {
        return KEY_ORDER.compare(this, other);
    }
}
