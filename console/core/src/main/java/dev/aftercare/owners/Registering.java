package dev.aftercare.owners;

import dev.aftercare.actor.Actor;
import dev.aftercare.coverage.CoverageRows;
import dev.aftercare.coverage.Governing;
import dev.aftercare.coverage.Purchase;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.tally.Months;
import dev.aftercare.units.figures.Measure;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// One registration within its transaction.
final class Registering {
    private final Transaction tx;
    private final OwnedUnit unit;
    private final Registration registration;
    private final LocalDate today;

    Registering(Transaction tx, OwnedUnit unit, Registration registration, LocalDate today) {
        this.tx = tx;
        this.unit = unit;
        this.registration = registration;
        this.today = today;
    }

    Outcome run() {
        var current = unit.ownership();
        if (current == null) {
            return register();
        }
        return isVisitor() ? conflict(current) : refuse(current);
    }

    private boolean isVisitor() {
        return tx.actor() instanceof Actor.Visitor;
    }

    private Outcome register() {
        long owner = insertOwner();
        long ownership = insertOwnership(owner);
        insertContacts(ownership, owner);
        var until = cover();
        live();
        var facts = new Registered(ownership, registration.boughtOn(), !isVisitor(), until);
        tx.did(
                Deed.done("unit.register", Subject.unit(unit.unit().id()), facts)
                        .with(owner, registration.owner()));
        return Outcome.REGISTERED;
    }

    /// The contact goes first: who has said so before ends here.
    private Outcome conflict(long ownership) {
        long owner = insertOwner();
        insertContacts(ownership, owner);
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into ownership_conflict (id, unit_id, owner_id, bought_on, said_at, state,")
                .plus("version) values (?, ?, ?", id, unit.unit().id(), owner)
                .plus(", ?, ?, 'OPEN', 0)", registration.boughtOn(), tx.now())
                .update(tx.session());
        tx.did(
                Deed.done(
                                "unit.conflict",
                                Subject.unit(unit.unit().id()),
                                new Said(id, registration.boughtOn()))
                        .with(owner, registration.owner()));
        return Outcome.CONFLICT;
    }

    private Outcome refuse(long ownership) {
        if (!isTheOwner(ownership)) {
            throw new Refused(new Refusal.OwnedAlready(unit.serial()));
        }
        tx.leaveAsItWas();
        return Outcome.SAME;
    }

    private boolean isTheOwner(long ownership) {
        return registration.owner().contacts().stream()
                .anyMatch(
                        contact ->
                                Sql.of("select count(*) from ownership_contact c")
                                                .plus("join ownership o on o.id = c.ownership_id")
                                                .plus("and o.owner_id = c.owner_id")
                                                .plus(
                                                        "where o.id = ? and c.contact = ?",
                                                        ownership,
                                                        contact)
                                                .number(tx.session())
                                        > 0);
    }

    private long insertOwner() {
        return new OwnerRows(tx).insert(registration.owner(), registration.consents());
    }

    private long insertOwnership(long owner) {
        long id = tx.nextId(Sequence.SMALL);
        long unitId = unit.unit().id();
        Sql.of("insert into ownership (id, unit_id, owner_id, current_unit, first_unit, how,")
                .plus("confirmed, from_on, bought_on, registered_at, sold_month, event_month,")
                .plus("version) values (?, ?, ?, ?", id, unitId, owner, unitId)
                .plus(", ?, ?, ?", unit.wasOwned() ? null : unitId, how(), !isVisitor())
                .plus(", ?, ?, ?", registration.boughtOn(), registration.boughtOn(), tx.now())
                .plus(", ?, ?, 0)", unit.unit().group().soldMonth(), Months.of(today))
                .update(tx.session());
        return id;
    }

    private String how() {
        return isVisitor() ? "REGISTRATION" : "STAFF";
    }

    private void insertContacts(long ownership, long owner) {
        StatementBatch.run(
                tx.session(),
                "insert into ownership_contact (ownership_id, contact, owner_id) values (?, ?, ?)",
                batch ->
                        registration
                                .owner()
                                .contacts()
                                .forEach(contact -> batch.add(ownership, contact, owner)));
    }

    private @Nullable LocalDate cover() {
        var purchase = new Purchase(registration.boughtOn(), registration.proven());
        var covered = unit.covered(tx.session(), purchase);
        var until = Governing.coveredUntil(covered).orElse(null);
        CoverageRows.insert(tx, unit.unit().id(), covered);
        Sql.of("update unit set state = 'OWNED', covered_until = ?,", until)
                .plus("covered_estimated = ? where id = ?", false, unit.unit().id())
                .update(tx.session());
        return until;
    }

    private void live() {
        int first =
                Sql.of("update unit_life set registered_on = ?", today)
                        .plus("where unit_id = ? and registered_on is null", unit.unit().id())
                        .update(tx.session());
        if (first > 0) {
            unit.unit().group().countFirst(tx, Measure.REGISTERED, today, 1);
        }
    }

    /// Kept in history: component names are its keys.
    private record Registered(
            long ownership, LocalDate boughtOn, boolean confirmed, @Nullable LocalDate until) {}

    private record Said(long conflict, LocalDate boughtOn) {}
}
