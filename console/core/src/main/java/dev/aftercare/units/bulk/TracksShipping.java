package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

/// A product whose units get ship dates: one of them that has none is then known not to be shipped.
final class TracksShipping {

    static void from(StatelessSession session, long productId) {
        Sql.of("update product set tracks_shipping = true")
                .plus("where id = ? and tracks_shipping = false", productId)
                .update(session);
    }

    private TracksShipping() {}
}
