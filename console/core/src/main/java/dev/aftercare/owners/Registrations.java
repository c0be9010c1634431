package dev.aftercare.owners;

import dev.aftercare.actor.Actor;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.visits.FormKeys;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Makes units somebody's.
///
/// What staff register is confirmed; what a visitor registers counts at once and is not. An owned
/// unit is never overwritten: staff are refused, a visitor's word is kept as a conflict.
public final class Registrations {
    private final Database database;
    private final FormKeys forms;

    public Registrations(Database database) {
        this.database = database;
        this.forms = new FormKeys(database);
    }

    /// The unit that somebody means by a serial as they type it.
    ///
    /// @param product GTIN or model code, null if nobody said
    /// @throws Refused if there is no such unit, or several products have one
    public long unit(String serial, @Nullable String product) {
        return database.read(session -> new UnitFinder(session).one(serial, product).id());
    }

    /// Makes the unit the owner's, unless it has one.
    ///
    /// @throws Invalid if something typed cannot be so
    /// @throws Refused if the unit is out of use, or a member of staff registers what is another's
    public Outcome register(Actor actor, long unitId, Registration registration) {
        try {
            return database.write(actor, tx -> decide(tx, unitId, registration, null));
        } catch (Refused no) {
            return outcome(no);
        }
    }

    /// The same from a form with a one-time key ([FormKeys#isKey]): sent again, it changes nothing
    /// and answers what it answered.
    public Outcome register(Actor actor, long unitId, Registration registration, String formKey) {
        return forms.outcome(formKey)
                .map(Outcome::valueOf)
                .orElseGet(() -> once(actor, unitId, registration, formKey));
    }

    private Outcome once(Actor actor, long unitId, Registration registration, String formKey) {
        try {
            return database.write(actor, tx -> decide(tx, unitId, registration, formKey));
        } catch (Refused no) {
            return forms.outcome(formKey).map(Outcome::valueOf).orElseGet(() -> outcome(no));
        }
    }

    /// A visitor who says again what they have said before is told apart by a unique key only, for
    /// the scan server may not read who said it.
    private static Outcome outcome(Refused no) {
        if (no.refusal().equals(new Refusal.AlreadyThere("ownership_contact_uq"))) {
            return Outcome.SAME;
        }
        throw no;
    }

    private Outcome decide(
            Transaction tx, long unitId, Registration registration, @Nullable String formKey) {
        var company = Company.read(tx.session());
        var today = company.dayOf(tx.now());
        Invalid.ifAny(registration.violations(today));
        var unit = OwnedUnit.lock(tx.session(), unitId, company);
        Invalid.ifAny(madeLater(unit, registration));
        if (unit.outOfUse()) {
            throw new Refused(new Refusal.OutOfUse(unit.serial()));
        }
        var outcome = new Registering(tx, unit, registration, today).run();
        if (formKey != null && outcome != Outcome.SAME) {
            forms.use(tx, formKey, outcome.name());
        }
        return outcome;
    }

    private static List<Violation> madeLater(OwnedUnit unit, Registration registration) {
        var madeOn = unit.unit().days().madeOn();
        return madeOn != null && registration.boughtOn().isBefore(madeOn)
                ? List.of(Violation.of("boughtOn", "beforeMade", madeOn))
                : List.of();
    }
}
