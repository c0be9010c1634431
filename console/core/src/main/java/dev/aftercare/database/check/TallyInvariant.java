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

    private TallyInvariant() {}
}
