package dev.aftercare.units.marks;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.bulk.UnitLives;
import dev.aftercare.units.figures.UnitGroup;
import dev.aftercare.visits.CountedVisits;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// Marks units. `seen` is what the actor looked at: refused if somebody was faster.
public final class UnitMarks {
    private final Database database;

    public UnitMarks(Database database) {
        this.database = database;
    }

    /// Keeps a unit, and all that has happened to it, out of every figure.
    public UnitRow mark(Actor actor, UnitRow seen, UnitMark mark) {
        return change(actor, seen, mark == seen.mark(), (tx, unit) -> mark(tx, unit, mark));
    }

    /// Counts a marked unit again, from the months in which things happened.
    public UnitRow unmark(Actor actor, UnitRow seen) {
        return change(actor, seen, seen.mark() == null, (tx, unit) -> mark(tx, unit, null));
    }

    /// Says that a unit was stolen: its page tells nothing more, nobody registers it, and it gets
    /// no label.
    public UnitRow block(Actor actor, UnitRow seen) {
        return change(actor, seen, seen.isBlocked(), (tx, unit) -> block(tx, unit, true));
    }

    public UnitRow unblock(Actor actor, UnitRow seen) {
        return change(actor, seen, !seen.isBlocked(), (tx, unit) -> block(tx, unit, false));
    }

    private UnitRow change(
            Actor actor, UnitRow seen, boolean isSo, BiConsumer<Transaction, UnitRow> change) {
        return database.write(
                actor,
                tx -> {
                    var unit = lock(tx, seen);
                    Refused.ifChanged("unit", seen.version(), unit.version());
                    if (isSo) {
                        tx.leaveAsItWas();
                        return unit;
                    }
                    change.accept(tx, unit);
                    return read(tx, unit, "");
                });
    }

    private static UnitRow lock(Transaction tx, UnitRow seen) {
        return read(tx, seen, "for update");
    }

    private static UnitRow read(Transaction tx, UnitRow seen, String locking) {
        return new UnitRows(tx.session())
                        .read(
                                Sql.of("select " + UnitRows.COLUMNS + " from unit")
                                        .plus("where id = ?", seen.id())
                                        .plus(locking))
                        .stream()
                        .findFirst()
                        .orElseThrow(
                                () -> new Refused(new Refusal.NotFound("unit", seen.serial())));
    }

    private void mark(Transaction tx, UnitRow unit, @Nullable UnitMark mark) {
        var before = UnitGroup.of(unit);
        var after = before.marked(mark);
        var life = UnitLives.locked(tx.session(), List.of(unit.id())).get(unit.id());
        before.countWhole(tx, unit.standing().madeMonth(), Objects.requireNonNull(life), -1);
        after.countWhole(tx, unit.standing().madeMonth(), life, 1);
        if (before.isInFigures() != after.isInFigures()) {
            CountedVisits.ofUnit(tx, database.slot(), unit.id())
                    .count(after.isInFigures() ? 1 : -1);
        }
        Sql.of("update unit set mark = ?, version = version + 1", mark)
                .plus("where id = ?", unit.id())
                .update(tx.session());
        tx.did(
                new Deed(
                        mark == null ? "unit.unmark" : "unit.mark",
                        unit.subject(),
                        new Marked(unit.mark()),
                        new Marked(mark),
                        null));
    }

    private static void block(Transaction tx, UnitRow unit, boolean blocked) {
        Sql.of("update unit set blocked_at = ?, version = version + 1", blocked ? tx.now() : null)
                .plus("where id = ?", unit.id())
                .update(tx.session());
        tx.did(
                new Deed(
                        blocked ? "unit.block" : "unit.unblock",
                        unit.subject(),
                        new Blocked(!blocked),
                        new Blocked(blocked),
                        null));
    }

    /// Kept in history: component names are its keys.
    private record Marked(@Nullable UnitMark mark) {}

    private record Blocked(boolean blocked) {}
}
