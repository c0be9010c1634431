package dev.aftercare.tally;

import java.time.LocalDate;
import java.util.Comparator;

/// Where a visit is counted by its day and place: to units of which product and batch, from where,
/// and in which moment of a unit's life.
///
/// @param country ISO 3166 alpha-2, empty where not known
public record TallyPlace(long productId, LocalDate day, long batchId, String country, String moment)
        implements Comparable<TallyPlace> {

    private static final Comparator<TallyPlace> KEY_ORDER =
            Comparator.comparingLong(TallyPlace::productId)
                    .thenComparing(TallyPlace::day)
                    .thenComparingLong(TallyPlace::batchId)
                    .thenComparing(TallyPlace::country)
                    .thenComparing(TallyPlace::moment);

    /// The order in which all writers touch places, after all days, so that they cannot deadlock.
    @Override
    public int compareTo(TallyPlace other) {
        return KEY_ORDER.compare(this, other);
    }
}
