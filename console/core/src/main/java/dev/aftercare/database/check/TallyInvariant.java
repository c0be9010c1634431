package dev.aftercare.database.check;

/// That a measure's cells, summed over their slots, say what its facts say.
public final class TallyInvariant {
    private static final String KEY =
            "product_id, batch_id, country, channel, sold_month, event_month";

    /// What does not add up.
    ///
    /// @param facts a query of one row per fact, with the columns of a cell's key
    public static Invariant of(String measure, String facts) {
        return Invariant.of(
                "tally-" + measure,
                "select '"
                        + measure
                        + " product ' || product_id || ' batch ' || batch_id || ' ' || country"
                        + " || ' ' || channel || ' sold ' || sold_month || ' in ' || event_month"
                        + " || ': counted ' || sum(counted) || ', facts ' || sum(fact) as what"
                        + " from (select "
                        + KEY
                        + ", n as counted, 0 as fact from kpi_cell where measure = '"
                        + measure
                        + "' union all select "
                        + KEY
                        + ", 0, 1 from ("
                        + facts
                        + ") facts) both_sides group by "
                        + KEY
                        + " having sum(counted) <> sum(fact)");
    }

    /// What does not add up by day.
    ///
    /// @param facts a query of `product_id`, `on_day` and how many `n` were then
    public static Invariant ofDays(String measure, String facts) {
        return Invariant.of(
                "tally-days-" + measure,
                "select '"
                        + measure
                        + " product ' || product_id || ' on ' || on_day || ': counted '"
                        + " || sum(counted) || ', facts ' || sum(fact) as what from ("
                        + "select product_id, on_day, n as counted, 0 as fact from kpi_day"
                        + " where measure = '"
                        + measure
                        + "' union all select product_id, on_day, 0, n from ("
                        + facts
                        + ") facts) both_sides group by product_id, on_day"
                        + " having sum(counted) <> sum(fact)");
    }

    private TallyInvariant() {}
}
