package dev.aftercare.units.bulk;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.serials.MeantUnits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Ships units that somebody picked, so that it can be taken back.
public final class PickedShipping {
    private static final int PORTION = 1_000;

    private final Database database;

    public PickedShipping(Database database) {
        this.database = database;
    }

    /// What was done, with all that is needed to take it back.
    ///
    /// @param units how many were picked
    /// @param before those that were changed, by their ids, as they were
    public record Shipment(
            LocalDate day, @Nullable String receiver, long units, Map<Long, Was> before) {
        public Shipment {
            before = Map.copyOf(before);
        }

        private Was was(UnitRow unit) {
            return before.getOrDefault(unit.id(), Was.of(unit));
        }

        private Shipped after(UnitRow unit) {
            return was(unit).shipped.on(day, receiver);
        }

        /// Whether nothing else was changed since.
        private boolean isLastOf(UnitRow unit) {
            return unit.version() == was(unit).version + 1;
        }
    }

    /// A unit before it was shipped.
    public record Was(Shipped shipped, int version) {
        static Was of(UnitRow unit) {
            return new Was(unit.facts().shipped(), unit.version());
        }
    }

    /// What history keeps of it.
    private record Facts(LocalDate shippedOn, @Nullable String shippedTo, long changed) {}

    private record Taken(long units) {}

    /// Ships them, all or none.
    public Shipment ship(Actor actor, WhichUnits.Picked picked, ShippingDraft draft) {
        Invalid.ifAny(draft.violations());
        return database.write(
                actor,
                tx -> {
                    Shipping.mustHaveCome(tx, draft.day());
                    MeantUnits.of(tx.session(), picked);
                    var shipment = ship(tx, picked.ids(), draft.day(), draft.receiver());
                    if (shipment.before.isEmpty()) {
                        tx.leaveAsItWas();
                    } else {
                        tx.did(
                                Deed.done(
                                        "unit.ship",
                                        Selection.keep(tx, sorted(shipment.before.keySet())),
                                        new Facts(
                                                shipment.day,
                                                shipment.receiver,
                                                shipment.before.size())));
                    }
                    return shipment;
                });
    }

    private static Shipment ship(
            Transaction tx, List<Long> ids, LocalDate day, @Nullable String receiver) {
        var changed = change(tx, ids, unit -> unit.facts().shipped().on(day, receiver));
        return new Shipment(
                day,
                receiver,
                ids.size(),
                changed.stream().collect(Collectors.toMap(UnitRow::id, Was::of)));
    }

    /// Says of each again what was said before.
    ///
    /// @throws Refused if one of them was shipped otherwise since
    public void takeBack(Actor actor, Shipment done) {
        database.doing(
                actor,
                tx -> {
                    var ids = sorted(done.before.keySet());
                    var changed = change(tx, ids, unit -> back(done, unit));
                    tookBack(tx, changed.stream().filter(done::isLastOf).toList());
                    TracksShipping.unlessShipped(
                            tx.session(),
                            changed.stream()
                                    .map(unit -> unit.product().id())
                                    .collect(Collectors.toCollection(TreeSet::new)));
                    tx.did(
                            Deed.done(
                                    "unit.ship.takeBack",
                                    Selection.keep(tx, ids),
                                    new Taken(ids.size())));
                });
    }

    private static Shipped back(Shipment done, UnitRow unit) {
        if (!unit.facts().shipped().equals(done.after(unit))) {
            throw new Refused(new Refusal.Changed("unit"));
        }
        return done.was(unit).shipped;
    }

    /// They are as they were before: no batch is kept from being undone. Where something else was
    /// changed meanwhile it stays an edit.
    private static void tookBack(Transaction tx, List<UnitRow> units) {
        StatementBatch.run(
                tx.session(),
                "update unit set taken_back = taken_back + 2 where id = ?",
                batch -> units.forEach(unit -> batch.add(unit.id())));
    }

    /// @return those that it changed, as they were
    private static List<UnitRow> change(
            Transaction tx, List<Long> ids, Function<UnitRow, Shipped> to) {
        var changes = new FactChanges(tx);
        var sorted = sorted(ids);
        var changed = new ArrayList<UnitRow>();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            var portion = sorted.subList(from, Math.min(from + PORTION, sorted.size()));
            changes.apply(portion, unit -> unit.facts().with(to.apply(unit)))
                    .forEach(unit -> changed.add(unit.before()));
        }
        changes.finish();
        return changed;
    }

    private static List<Long> sorted(Collection<Long> ids) {
        return ids.stream().sorted().toList();
    }
}
