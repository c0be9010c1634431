package dev.aftercare.owners;

import dev.aftercare.company.Company;
import dev.aftercare.coverage.Covered;
import dev.aftercare.coverage.Governing;
import dev.aftercare.coverage.PolicyVersions;
import dev.aftercare.coverage.Purchase;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.visits.CountedUnit;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A unit that somebody is about to register, locked until that is decided: of two at once the
/// second sees what the first has done.
///
/// @param ownership the current one's id, null while it is nobody's
/// @param ownPolicy the unit's, instead of its product's
/// @param wasOwned by anybody, ever
record OwnedUnit(
        CountedUnit unit,
        String serial,
        boolean outOfUse,
        @Nullable Long ownPolicy,
        @Nullable Long ownership,
        boolean wasOwned) {

    static OwnedUnit lock(StatelessSession session, long id, Company company) {
        if (Sql.of("select id from unit where id = ? for update", id)
                .list(session, row -> row.number("id"))
                .isEmpty()) {
            throw new Refused(new Refusal.NotFound("unit", Long.toString(id)));
        }
        var unit = CountedUnit.read(session, id, company.soldLagDays());
        return Sql.of(
                        """
                        select u.serial, u.blocked_at, u.replaced_by, u.retired_on, u.policy_id,
                               now.id as ownership_id, was.id as first_id
                        from unit u
                        left join ownership now on now.current_unit = u.id
                        left join ownership was on was.first_unit = u.id
                        where u.id = ?
                        """,
                        id)
                .first(session, row -> row(row, unit))
                .orElseThrow();
    }

    private static OwnedUnit row(SqlRow row, CountedUnit unit) {
        return new OwnedUnit(
                unit,
                row.text("serial"),
                row.instantOrNull("blocked_at") != null
                        || row.numberOrNull("replaced_by") != null
                        || row.dayOrNull("retired_on") != null,
                row.numberOrNull("policy_id"),
                row.numberOrNull("ownership_id"),
                row.numberOrNull("first_id") != null);
    }

    /// What covers it, bought so.
    List<Covered> covered(StatelessSession session, Purchase purchase) {
        var versions = PolicyVersions.ofUnit(session, unit.group().productId(), ownPolicy);
        return Governing.of(versions, unit.days(), purchase, unit.group().country());
    }
}
