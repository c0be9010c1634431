package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitProduct;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Units that never got a label. Two ways to the same: a batch is small, so its units are looked at
/// one by one; a product may have a million units, and only a few of them without a label, so those
/// are looked for first. H2 would take neither way by itself.
final class Unlabelled {
    private static final String ONE_BY_ONE =
            "exists (select 1 from unit_life l where l.unit_id = u.id and l.labelled_on is null)";
    private static final String THOSE_FIRST =
            "u.id in (select l.unit_id from unit_life l where l.labelled_on is null)";

    /// @throws Refused if there is no such product or batch
    static MeantUnits of(
            StatelessSession session, @Nullable String product, @Nullable String batch) {
        if (batch == null) {
            long id = UnitProduct.named(session, String.valueOf(product)).id();
            return new MeantUnits(
                    Sql.of("u.product_id = ?", id).plus("and " + THOSE_FIRST),
                    Subject.of("product", id));
        }
        long id = UnitBatch.named(session, batch).id();
        var ofBatch = Sql.of("u.batch_id = ?", id).plus("and " + ONE_BY_ONE);
        return new MeantUnits(
                product == null
                        ? ofBatch
                        : ofBatch.plus(
                                "and u.product_id = ?", UnitProduct.named(session, product).id()),
                Subject.of("batch", id));
    }

    private Unlabelled() {}
}
