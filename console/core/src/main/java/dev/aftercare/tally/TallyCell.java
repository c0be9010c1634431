package dev.aftercare.tally;

import java.util.Comparator;

/// Where an event is counted: what happened, to units of which product, batch, market and channel,
/// sold and happening in which months. Months are year × 12 + month − 1; 0 is "not known".
///
/// @param country ISO 3166 alpha-2, empty where not known
public record TallyCell(
        String measure,
        long productId,
        long batchId,
        String country,
        String channel,
        int soldMonth,
        int eventMonth)
        implements Comparable<TallyCell> {

    private static final Comparator<TallyCell> KEY_ORDER =
            Comparator.comparing(TallyCell::measure)
                    .thenComparingLong(TallyCell::productId)
                    .thenComparingInt(TallyCell::soldMonth)
                    .thenComparingInt(TallyCell::eventMonth)
                    .thenComparingLong(TallyCell::batchId)
                    .thenComparing(TallyCell::country)
                    .thenComparing(TallyCell::channel);

    /// The order in which all writers touch cells, so that they cannot deadlock.
    @Override
    public int compareTo(TallyCell other) {
        return KEY_ORDER.compare(this, other);
    }
}
