package dev.aftercare.coverage;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Reads the policy versions that could govern a product's units.
public final class PolicyVersions {

    private static final String VERSIONS =
            """
            select v.id, v.policy_id, v.valid_from, v.recorded_at, v.countries, p.type,
                   v.months, v.start_rule, v.start_days, v.start_months, v.transferable
            from policy p join policy_version v on v.policy_id = p.id
            """;

    public static List<PolicyVersion> ofProduct(StatelessSession session, long productId) {
        return Sql.of(VERSIONS)
                .plus(
                        "where p.id in (select policy_id from product_policy where product_id = ?)",
                        productId)
                .list(session, PolicyVersions::version);
    }

    /// The same for a unit that has a policy of its own: that one takes the place of its product's
    /// of the same type.
    public static List<PolicyVersion> ofUnit(
            StatelessSession session, long productId, @Nullable Long ownPolicy) {
        var ofProduct = ofProduct(session, productId);
        if (ownPolicy == null) {
            return ofProduct;
        }
        var own =
                Sql.of(VERSIONS + " where p.id = ?", ownPolicy)
                        .list(session, PolicyVersions::version);
        var replaced = own.stream().map(PolicyVersion::type).toList();
        return Stream.concat(
                        own.stream(),
                        ofProduct.stream().filter(version -> !replaced.contains(version.type())))
                .toList();
    }

    private static PolicyVersion version(SqlRow row) {
        return new PolicyVersion(
                row.number("id"),
                row.number("policy_id"),
                row.constant("type", CoverageType.class),
                terms(row),
                row.instant("recorded_at"));
    }

    /// The terms that a row of `policy_version` holds.
    public static Terms terms(SqlRow row) {
        var countries = row.text("countries");
        return new Terms(
                row.day("valid_from"),
                row.integer("months"),
                row.constant("start_rule", StartRule.class),
                row.integer("start_days"),
                row.integer("start_months"),
                row.flag("transferable"),
                countries.isEmpty() ? List.of() : List.of(countries.split(";")));
    }

    private PolicyVersions() {}
}
