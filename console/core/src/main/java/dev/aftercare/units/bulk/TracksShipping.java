package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.util.SortedSet;

/// A product whose units get ship dates: one of them that has none is then known not to be shipped.
final class TracksShipping {

    /// Last in a transaction, for it holds the products until the end: also those that say so
    /// already, or an undo that runs beside it would not know of these units.
    static void from(StatelessSession session, SortedSet<Long> products) {
        products.forEach(
                product ->
                        Sql.of("update product set tracks_shipping = true where id = ?", product)
                                .update(session));
    }

    /// Takes it back where no unit has a ship date any more.
    static void unlessShipped(StatelessSession session, SortedSet<Long> products) {
        for (long product : products) {
            Sql.of("select id from product where id = ? for update", product).number(session);
            Sql.of("update product set tracks_shipping = false")
                    .plus("where id = ? and tracks_shipping = true and not exists", product)
                    .plus("(select 1 from unit where product_id = ?", product)
                    .plus("and shipped_on is not null)")
                    .update(session);
        }
    }

    private TracksShipping() {}
}
