package dev.aftercare.tally;

import java.util.Comparator;

/// Where an event is counted: what happened, to units of which product, batch, market and channel,
/// sold and happening in which months. Months are year × 12 + month − 1; 0 is "not known".
///
/// @param country ISO 3166 alpha-2, empty where not known
public record Cell(
        String measure,
        long productId,
        long batchId,
        String country,
        String channel,
        int soldMonth,
        int eventMonth)
        implements Comparable<Cell> {

    private static final Comparator<Cell> KEY_ORDER =
            Comparator.comparing(Cell::measure)
                    .thenComparingLong(Cell::productId)
                    .thenComparingInt(Cell::soldMonth)
                    .thenComparingInt(Cell::eventMonth)
                    .thenComparingLong(Cell::batchId)
                    .thenComparing(Cell::country)
                    .thenComparing(Cell::channel);

    /// The order in which all writers touch cells, so that they cannot deadlock.
    @Override
    public int compareTo(Cell other) {
        return KEY_ORDER.compare(this, other);
    }
}
