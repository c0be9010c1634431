package dev.aftercare.catalog.policies;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Put;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.Restanding;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The coverage terms a maker gives. The static methods work within somebody's transaction.
public final class Policies {
    private final Database database;

    public Policies(Database database) {
        this.database = database;
    }

    /// In the order of their codes.
    public List<Policy> all() {
        return database.read(Policies::all);
    }

    public static List<Policy> all(StatelessSession session) {
        return PolicyRows.all(session);
    }

    /// Those of one product, in the order of their codes.
    public static List<Policy> ofProduct(StatelessSession session, long productId) {
        return PolicyRows.ofProduct(session, productId);
    }

    /// How many coverages each version of a policy governs, by the id of the version; one that
    /// governs none is left out.
    public Map<Long, Long> governed(long policyId) {
        return database.read(session -> PolicyRows.governed(session, policyId));
    }

    /// Records a new policy, or a new version of the one with this code. What is recorded stays.
    public Policy record(Actor actor, PolicyDraft draft) {
        return record(actor, draft, Progress.silent());
    }

    /// The same, watched: a new version moves the estimates of units, which may take long.
    public Policy record(Actor actor, PolicyDraft draft, Progress progress) {
        return database.write(
                actor,
                tx -> {
                    var before = byCode(tx.session(), draft.code());
                    var put = put(tx, draft, progress);
                    var after = byCode(tx.session(), draft.code()).orElseThrow();
                    switch (put.effect()) {
                        case ADDED -> tx.did("policy.add", after);
                        case CHANGED -> tx.did("policy.revise", before.orElseThrow(), after);
                        case NONE -> tx.leaveAsItWas();
                    }
                    return after;
                });
    }

    /// The same within the caller's transaction and under its deed.
    ///
    /// @throws Invalid also if the policy is of another type: coverages already rest on that
    public static Put put(Transaction tx, PolicyDraft draft) {
        return put(tx, draft, Progress.silent());
    }

    private static Put put(Transaction tx, PolicyDraft draft, Progress progress) {
        Invalid.ifAny(draft.violations());
        var there = byCode(tx.session(), draft.code());
        if (there.isEmpty()) {
            return Put.added(tx, PolicyRows.insert(tx, draft).subject());
        }
        var policy = there.get();
        if (policy.type() != draft.type()) {
            throw new Invalid(List.of(Violation.of("type", "policyType", policy.type())));
        }
        var latest = policy.latest(draft.terms().validFrom());
        if (latest.isPresent() && latest.get().terms().equals(draft.terms())) {
            return Put.none(policy.subject());
        }
        PolicyRows.insertVersion(tx, policy.id(), draft.terms(), latest);
        Restanding.ofPolicy(tx, policy.id(), progress);
        return Put.changed(tx, policy.subject());
    }

    private static Optional<Policy> byCode(StatelessSession session, String code) {
        return PolicyRows.byCode(session, code);
    }
}
