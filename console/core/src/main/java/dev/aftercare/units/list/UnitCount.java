package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// How many rows a list has; counting stops early, for nobody reads more than "10,000+".
public record UnitCount(long n, boolean orMore) {
    static final int COUNTED = 10_000;

    /// Counted where things happen. Marked units are counted apart, and listed as all others are.
    private static final String KEPT = "from kpi_cell where measure in ('units', 'marked')";

    /// How many units there are of a product, or in all (null).
    static long all(StatelessSession session, @Nullable Long productId) {
        var all = Sql.of("select coalesce(sum(n), 0) " + KEPT);
        return productId == null
                ? all.number(session)
                : all.plus("and product_id = ?", productId).number(session);
    }

    /// The products that have so many units at least.
    static List<Long> productsWith(StatelessSession session, int units) {
        return Sql.of("select product_id " + KEPT)
                .plus("group by product_id having sum(n) >= ?", units)
                .list(session, row -> row.number("product_id"));
    }

    static UnitCount of(long counted) {
        return new UnitCount(Math.min(counted, COUNTED), counted > COUNTED);
    }
}
