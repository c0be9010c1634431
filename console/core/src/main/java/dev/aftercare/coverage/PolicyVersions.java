package dev.aftercare.coverage;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Set;

/// Reads the policy versions that could govern a product's units.
public final class PolicyVersions {

    public static List<PolicyVersion> ofProduct(StatelessSession session, long productId) {
        return Sql.of(
                        """
                        select v.id, v.policy_id, v.valid_from, v.recorded_at, v.countries, p.type,
                               v.months, v.start_rule, v.start_days, v.start_months
                        from product_policy pp
                        join policy p on p.id = pp.policy_id
                        join policy_version v on v.policy_id = p.id
                        where pp.product_id = ?
                        order by v.policy_id, v.valid_from, v.recorded_at
                        """,
                        productId)
                .list(session, PolicyVersions::version);
    }

    /// As [#ofProduct], with one policy in the place of all that cover the whole product.
    public static List<PolicyVersion> ofProduct(
            StatelessSession session, long productId, long insteadOfBase) {
        return Sql.of(
                        """
                        select v.id, v.policy_id, v.valid_from, v.recorded_at, v.countries, p.type,
                               v.months, v.start_rule, v.start_days, v.start_months
                        from policy p
                        join policy_version v on v.policy_id = p.id
                        where p.id = ? or p.type <> 'BASE' and p.id in (
                            select policy_id from product_policy where product_id = ?)
                        order by v.policy_id, v.valid_from, v.recorded_at
                        """,
                        insteadOfBase,
                        productId)
                .list(session, PolicyVersions::version);
    }

    private static PolicyVersion version(SqlRow row) {
        var terms =
                new Terms(
                        row.number("id"),
                        row.constant("type", CoverageType.class),
                        row.integer("months"),
                        row.constant("start_rule", StartRule.class),
                        row.integer("start_days"),
                        row.integer("start_months"));
        return new PolicyVersion(
                row.number("policy_id"),
                row.day("valid_from"),
                row.instant("recorded_at"),
                countries(row.text("countries")),
                terms);
    }

    private static Set<String> countries(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(";"));
    }

    private PolicyVersions() {}
}
