package dev.aftercare.catalog.policies;

import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.PolicyVersions;
import dev.aftercare.coverage.Terms;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Policies and their versions in the tables: rows are added, never changed.
final class PolicyRows {
    private static final String SELECT =
            "select p.id as policy_id, p.code, p.type, v.id, v.valid_from, v.recorded_at, v.months,"
                    + " v.start_rule, v.start_days, v.start_months, v.transferable, v.countries"
                    + " from policy p join policy_version v on v.policy_id = p.id";
    private static final String ORDER = "order by p.code, v.valid_from, v.recorded_at";

    static List<Policy> all(StatelessSession session) {
        return list(session, Sql.of(SELECT));
    }

    static List<Policy> ofProduct(StatelessSession session, long productId) {
        return list(
                session,
                Sql.of(SELECT)
                        .plus("join product_policy pp on pp.policy_id = p.id")
                        .plus("where pp.product_id = ?", productId));
    }

    static Optional<Policy> byCode(StatelessSession session, String code) {
        return list(session, Sql.of(SELECT).plus("where p.code = ?", code)).stream().findFirst();
    }

    static Map<Long, Long> governed(StatelessSession session, long policyId) {
        var governed = new HashMap<Long, Long>();
        Sql.of("select c.policy_version_id as id, count(*) as n from coverage c")
                .plus("where c.policy_version_id in")
                .plus("(select id from policy_version where policy_id = ?)", policyId)
                .plus("group by c.policy_version_id")
                .each(session, row -> governed.put(row.number("id"), row.number("n")));
        return governed;
    }

    private static List<Policy> list(StatelessSession session, Sql select) {
        var policies = new LinkedHashMap<Long, Policy>();
        select.plus(ORDER)
                .each(
                        session,
                        row ->
                                policies.computeIfAbsent(row.number("policy_id"), _ -> policy(row))
                                        .versions()
                                        .add(version(row)));
        return policies.values().stream().map(PolicyRows::sealed).toList();
    }

    private static Policy policy(SqlRow row) {
        return new Policy(
                row.number("policy_id"),
                row.text("code"),
                row.constant("type", CoverageType.class),
                new ArrayList<>());
    }

    private static Policy sealed(Policy policy) {
        return new Policy(
                policy.id(), policy.code(), policy.type(), List.copyOf(policy.versions()));
    }

    private static RecordedTerms version(SqlRow row) {
        return new RecordedTerms(
                row.number("id"), PolicyVersions.terms(row), row.instant("recorded_at"));
    }

    static Policy insert(Transaction tx, PolicyDraft draft) {
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into policy (id, code, type)")
                .plus("values (?, ?, ?)", id, draft.code(), draft.type())
                .update(tx.session());
        var version = insertVersion(tx, id, draft.terms(), Optional.empty());
        return new Policy(id, draft.code(), draft.type(), List.of(version));
    }

    /// @param corrected what it is recorded after, also by a clock that stands still or runs back
    static RecordedTerms insertVersion(
            Transaction tx, long policyId, Terms terms, Optional<RecordedTerms> corrected) {
        var soonest = corrected.map(earlier -> earlier.recordedAt().plusNanos(1_000));
        var at = soonest.filter(tx.now()::isBefore).orElse(tx.now());
        var version = new RecordedTerms(tx.nextId(Sequence.SMALL), terms, at);
        insert(tx, policyId, version);
        return version;
    }

    private static void insert(Transaction tx, long policyId, RecordedTerms version) {
        var terms = version.terms();
        Instant at = version.recordedAt();
        Sql.of(
                        "insert into policy_version (id, policy_id, valid_from, recorded_at,"
                                + " months, start_rule, start_days, start_months, transferable,"
                                + " countries)")
                .plus("values (?, ?, ?, ?", version.id(), policyId, terms.validFrom(), at)
                .plus(", ?, ?", terms.months(), terms.startRule())
                .plus(", ?, ?", terms.startDays(), terms.startMonths())
                .plus(", ?, ?)", terms.transferable(), String.join(";", terms.countries()))
                .update(tx.session());
    }

    private PolicyRows() {}
}
