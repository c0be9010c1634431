package dev.aftercare.units.bulk;

import dev.aftercare.company.Company;
import dev.aftercare.coverage.Governing;
import dev.aftercare.coverage.PolicyVersion;
import dev.aftercare.coverage.PolicyVersions;
import dev.aftercare.coverage.UnitDays;
import dev.aftercare.database.Transaction;
import dev.aftercare.tally.Months;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What follows from a unit's facts. One for each transaction: it keeps the policies and the
/// estimates it has met, for units come in days and markets that are alike.
public final class Standings {
    private static final int ESTIMATES_KEPT = 20_000;

    private final StatelessSession session;
    private final int soldLagDays;
    private final Map<Policies, List<PolicyVersion>> versions = new HashMap<>();
    private final Map<Estimated, @Nullable LocalDate> estimates = new HashMap<>();

    public Standings(StatelessSession session) {
        this.session = session;
        this.soldLagDays = Company.read(session).soldLagDays();
    }

    /// For work that stores what follows: refused in the end if the catalogue has changed
    /// meanwhile, for whoever changed it has not seen these units.
    static Standings toStore(Transaction tx) {
        tx.lastly(new CatalogueUnmoved(CatalogueUnmoved.moves(tx.session())));
        return new Standings(tx.session());
    }

    /// Of a unit that nothing has happened to yet.
    public Standing of(long productId, UnitFacts facts) {
        return standing(facts, UnitLife.NEW, estimate(productId, facts), true);
    }

    /// Of a unit as it was read, if these were its facts. Once it was registered its coverage has
    /// begun: that does not move with its facts.
    public Standing of(UnitRow unit, UnitFacts facts, UnitLife life) {
        var now = unit.standing();
        return now.coveredEstimated()
                ? standing(facts, life, estimate(unit.product().id(), facts), true)
                : standing(facts, life, now.coveredUntil(), false);
    }

    /// Of a unit that stands so, as the catalogue is now: its own facts and life are the same.
    Standing followed(long productId, UnitFacts facts, Standing now) {
        return new Standing(
                now.state(),
                now.madeMonth(),
                Months.of(days(facts).soldOn()),
                now.coveredEstimated() ? estimate(productId, facts) : now.coveredUntil(),
                now.coveredEstimated());
    }

    private Standing standing(
            UnitFacts facts, UnitLife life, @Nullable LocalDate coveredUntil, boolean estimated) {
        return new Standing(
                UnitState.of(
                        new UnitState.Facts(
                                life.labelledOn(),
                                facts.shipped().on(),
                                life.owned(),
                                life.retiredOn())),
                Months.of(facts.made().on()),
                Months.of(days(facts).soldOn()),
                coveredUntil,
                estimated);
    }

    private UnitDays days(UnitFacts facts) {
        return new UnitDays(facts.made().on(), facts.shipped().on(), soldLagDays);
    }

    private @Nullable LocalDate estimate(long productId, UnitFacts facts) {
        var country = facts.shipped().country();
        var key =
                new Estimated(
                        new Policies(productId, facts.policyId()),
                        days(facts),
                        country == null ? "" : country);
        if (!estimates.containsKey(key)) {
            if (estimates.size() == ESTIMATES_KEPT) {
                estimates.clear();
            }
            estimates.put(key, estimate(key));
        }
        return estimates.get(key);
    }

    private @Nullable LocalDate estimate(Estimated unit) {
        var governing =
                Governing.of(
                        versions.computeIfAbsent(unit.policies, this::read),
                        unit.days,
                        null,
                        unit.country);
        return Governing.coveredUntil(governing).orElse(null);
    }

    private List<PolicyVersion> read(Policies policies) {
        return PolicyVersions.ofUnit(session, policies.productId, policies.override);
    }

    private record Policies(long productId, @Nullable Long override) {}

    private record Estimated(Policies policies, UnitDays days, String country) {}
}
