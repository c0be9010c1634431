package dev.aftercare.catalog;

import dev.aftercare.actor.Actor;
import dev.aftercare.company.Company;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.Restanding;

/// The one company whose program this is.
public final class Companies {
    private final Database database;

    public Companies(Database database) {
        this.database = database;
    }

    public Company get() {
        return database.read(Company::read);
    }

    /// How many units count as sold by the lag, for nobody said when they were shipped: another lag
    /// moves them all.
    public long soldByLag() {
        return database.read(
                session ->
                        Sql.of("select count(*) from unit where")
                                .plus(Restanding.soldByLag())
                                .number(session));
    }

    /// Refused if somebody else was faster than who looked at `seen`.
    public Company edit(Actor actor, Company seen, CompanyDraft draft) {
        return edit(actor, seen, draft, Progress.silent());
    }

    /// The same, watched: another lag moves units, which may take long.
    public Company edit(Actor actor, Company seen, CompanyDraft draft, Progress progress) {
        Invalid.ifAny(draft.violations());
        return database.write(
                actor,
                tx -> {
                    if (seen.facts().equals(draft)) {
                        tx.leaveAsItWas();
                        return seen;
                    }
                    update(tx, seen, draft, progress);
                    var after = Company.read(tx.session());
                    tx.did("company.edit", seen, after);
                    return after;
                });
    }

    /// Changes it within the caller's transaction and under its deed.
    public static Put put(Transaction tx, CompanyDraft draft) {
        Invalid.ifAny(draft.violations());
        var before = Company.read(tx.session());
        if (before.facts().equals(draft)) {
            return Put.none(before.subject());
        }
        update(tx, before, draft, Progress.silent());
        return Put.changed(tx, before.subject());
    }

    private static void update(
            Transaction tx, Company seen, CompanyDraft draft, Progress progress) {
        int updated =
                Sql.of("update company set name = ?, zone = ?", draft.name(), draft.zone())
                        .plus(
                                ", currency = ?, sold_lag_days = ?, version = version + 1",
                                draft.currency(),
                                draft.soldLagDays())
                        .plus("where version = ?", seen.version())
                        .update(tx.session());
        if (updated == 0) {
            throw new Refused(new Refusal.Changed("company"));
        }
        if (draft.soldLagDays() != seen.soldLagDays()) {
            Restanding.ofAll(tx, progress);
        }
    }
}
