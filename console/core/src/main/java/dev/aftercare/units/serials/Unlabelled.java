package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitProduct;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Units that never got a label. There are two ways to them, and no database chooses well: a batch
/// is small, so its units are looked at one by one; a product may have a million, and where only
/// few of all units have no label, those are looked at instead.
final class Unlabelled {
    /// Most states say it themselves.
    private static final String ONE_BY_ONE =
            "(u.state = 'MADE' or (u.state <> 'LABELLED' and exists (select 1 from unit_life l"
                    + " where l.unit_id = u.id and l.labelled_on is null)))";

    private static final int FEW = 5_000;
    private static final String THOSE_FIRST =
            "u.id in (select l.unit_id from unit_life l where l.labelled_on is null)";

    /// @throws Refused if there is no such product or batch
    static MeantUnits of(
            StatelessSession session, @Nullable String product, @Nullable String batch) {
        if (batch == null) {
            long id = UnitProduct.named(session, String.valueOf(product)).id();
            return new MeantUnits(
                    Sql.of("u.product_id = ?", id)
                            .plus("and " + (areFew(session) ? THOSE_FIRST : ONE_BY_ONE)),
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

    private static boolean areFew(StatelessSession session) {
        return Sql.of("select count(*) from (select 1 from unit_life")
                        .plus("where labelled_on is null limit " + (FEW + 1) + ") x")
                        .number(session)
                <= FEW;
    }

    private Unlabelled() {}
}
