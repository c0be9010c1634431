package dev.aftercare.units.marks;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.Selection;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.Notes;
import dev.aftercare.units.serials.MeantUnits;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Marks and blocks units. `seen` is what the actor looked at: refused if somebody was faster.
public final class UnitMarks {
    private final Database database;

    public UnitMarks(Database database) {
        this.database = database;
    }

    /// Keeps a unit, and all that has happened to it, out of every figure.
    public UnitRow mark(Actor actor, UnitRow seen, UnitMark mark) {
        return one(actor, seen, marking(mark));
    }

    /// Counts a marked unit again, from the months in which things happened.
    public UnitRow unmark(Actor actor, UnitRow seen) {
        return one(actor, seen, marking(null));
    }

    /// Says that a unit was stolen: its page tells nothing more, nobody registers it, and it gets
    /// no label.
    public UnitRow block(Actor actor, UnitRow seen) {
        return one(actor, seen, blocking(true));
    }

    public UnitRow unblock(Actor actor, UnitRow seen) {
        return one(actor, seen, blocking(false));
    }

    /// Marks all that somebody picked, or none.
    ///
    /// @param mark null takes the mark away
    public Marking mark(Actor actor, WhichUnits.Picked picked, @Nullable UnitMark mark) {
        return many(actor, picked, marking(mark), "");
    }

    /// Blocks all that somebody picked, or none; or says that they are back.
    ///
    /// @param why kept as a note on each; empty: nobody said
    public Marking block(Actor actor, WhichUnits.Picked picked, boolean blocked, String why) {
        if (!why.isBlank()) {
            Invalid.ifAny(new NoteDraft(why).violations());
        }
        return many(actor, picked, blocking(blocked), why.strip());
    }

    /// Puts all back as they were, with the notes that said why.
    ///
    /// @throws Refused if one of them was changed since
    public void takeBack(Actor actor, Marking done) {
        database.doing(
                actor,
                tx -> {
                    var changes = new MarkChanges(tx);
                    var ids = done.before().keySet().stream().sorted().toList();
                    var units = changes.locked(ids);
                    units.forEach(
                            unit ->
                                    Refused.ifChanged(
                                            "unit", done.was(unit).version() + 1, unit.version()));
                    changes.mark(
                            only(units, unit -> unit.mark() != done.was(unit).mark()),
                            unit -> done.was(unit).mark());
                    changes.block(
                            only(units, unit -> unit.isBlocked() != done.was(unit).isBlocked()),
                            unit -> done.was(unit).blockedAt());
                    changes.tookBack(ids);
                    Notes.takeBack(tx, ids, done.noted());
                    tx.did(
                            Deed.done(
                                    "unit.mark.takeBack",
                                    Selection.keep(tx, ids),
                                    new Taken(ids.size())));
                });
    }

    /// What is done to units: which of them it would change, and how history keeps it.
    private record Kind(
            Predicate<UnitRow> isSo,
            Change change,
            String verb,
            Function<UnitRow, Object> before,
            Object after) {}

    @FunctionalInterface
    private interface Change {
        void to(MarkChanges changes, List<UnitRow> units, Instant now);
    }

    private static Kind marking(@Nullable UnitMark mark) {
        return new Kind(
                unit -> unit.mark() == mark,
                (changes, units, _) -> changes.mark(units, _ -> mark),
                mark == null ? "unit.unmark" : "unit.mark",
                unit -> new Marked(unit.mark()),
                new Marked(mark));
    }

    private static Kind blocking(boolean blocked) {
        return new Kind(
                unit -> unit.isBlocked() == blocked,
                (changes, units, now) -> changes.block(units, _ -> blocked ? now : null),
                blocked ? "unit.block" : "unit.unblock",
                unit -> new Blocked(unit.isBlocked()),
                new Blocked(blocked));
    }

    private UnitRow one(Actor actor, UnitRow seen, Kind kind) {
        return database.write(
                actor,
                tx -> {
                    var changes = new MarkChanges(tx);
                    var unit = locked(changes, seen);
                    Refused.ifChanged("unit", seen.version(), unit.version());
                    if (kind.isSo.test(unit)) {
                        tx.leaveAsItWas();
                        return unit;
                    }
                    kind.change.to(changes, List.of(unit), tx.now());
                    tx.did(
                            new Deed(
                                    kind.verb,
                                    unit.subject(),
                                    kind.before.apply(unit),
                                    kind.after,
                                    null));
                    return locked(changes, seen);
                });
    }

    private static UnitRow locked(MarkChanges changes, UnitRow seen) {
        return changes.some(List.of(seen.id())).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound("unit", seen.serial())));
    }

    private Marking many(Actor actor, WhichUnits.Picked picked, Kind kind, String why) {
        return database.write(
                actor,
                tx -> {
                    var changes = new MarkChanges(tx);
                    MeantUnits.of(tx.session(), picked);
                    var units = only(changes.locked(picked.ids()), kind.isSo.negate());
                    if (units.isEmpty()) {
                        tx.leaveAsItWas();
                    } else {
                        kind.change.to(changes, units, tx.now());
                        did(tx, units, kind, why);
                    }
                    return Marking.of(picked.ids().size(), units, tx.now());
                });
    }

    private static void did(Transaction tx, List<UnitRow> units, Kind kind, String why) {
        var ids = units.stream().map(UnitRow::id).toList();
        if (!why.isEmpty()) {
            Notes.addTo(tx, ids, why);
        }
        tx.did(Deed.done(kind.verb, Selection.keep(tx, ids), kind.after));
    }

    private static List<UnitRow> only(List<UnitRow> units, Predicate<UnitRow> which) {
        return units.stream().filter(which).toList();
    }

    /// Kept in history: component names are its keys.
    private record Marked(@Nullable UnitMark mark) {}

    private record Blocked(boolean blocked) {}

    private record Taken(long units) {}
}
