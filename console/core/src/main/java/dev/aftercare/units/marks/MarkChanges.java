package dev.aftercare.units.marks;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.bulk.UnitLives;
import dev.aftercare.units.figures.UnitGroup;
import dev.aftercare.visits.CountedVisit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Marks and blocks units within a transaction, with all that follows for the figures.
final class MarkChanges {
    private static final int PORTION = 1_000;

    private final Transaction tx;

    MarkChanges(Transaction tx) {
        this.tx = tx;
    }

    /// Locks them, in the order of their ids.
    ///
    /// @throws Refused if one is gone
    List<UnitRow> locked(List<Long> ids) {
        var units = some(ids);
        if (units.size() < ids.size()) {
            throw new Refused(new Refusal.Changed("unit"));
        }
        return units;
    }

    /// As [#locked], without those that are gone.
    List<UnitRow> some(List<Long> ids) {
        var sorted = ids.stream().sorted().toList();
        var units = new ArrayList<UnitRow>();
        for (int from = 0; from < sorted.size(); from += PORTION) {
            units.addAll(portion(sorted.subList(from, Math.min(from + PORTION, sorted.size()))));
        }
        return units;
    }

    private List<UnitRow> portion(List<Long> ids) {
        return new UnitRows(tx.session())
                .read(
                        Sql.of("select " + UnitRows.COLUMNS + " from unit where id in")
                                .plus(Sql.in(ids))
                                .plus("order by id for update"));
    }

    /// Gives each the mark that it shall have; they are locked, and have another.
    void mark(List<UnitRow> units, Function<UnitRow, @Nullable UnitMark> mark) {
        for (int from = 0; from < units.size(); from += PORTION) {
            count(units.subList(from, Math.min(from + PORTION, units.size())), mark);
        }
        StatementBatch.run(
                tx.session(),
                "update unit set mark = ?, version = version + 1 where id = ?",
                batch -> units.forEach(unit -> batch.add(mark.apply(unit), unit.id())));
    }

    private void count(List<UnitRow> units, Function<UnitRow, @Nullable UnitMark> mark) {
        var lives = UnitLives.locked(tx.session(), units.stream().map(UnitRow::id).toList());
        var leaving = new ArrayList<Long>();
        var entering = new ArrayList<Long>();
        for (var unit : units) {
            var before = UnitGroup.of(unit);
            var after = before.marked(mark.apply(unit));
            move(unit, before, after, lives);
            if (before.isInFigures() != after.isInFigures()) {
                (after.isInFigures() ? entering : leaving).add(unit.id());
            }
        }
        CountedVisit.ofUnits(tx, leaving, -1);
        CountedVisit.ofUnits(tx, entering, 1);
    }

    private void move(UnitRow unit, UnitGroup before, UnitGroup after, Map<Long, UnitLife> lives) {
        var life = lives.getOrDefault(unit.id(), UnitLife.NEW);
        before.countWhole(tx, unit.standing().madeMonth(), life, -1);
        after.countWhole(tx, unit.standing().madeMonth(), life, 1);
    }

    /// They are as they were before one change: it and its taking back are no edits, and keep no
    /// batch from being undone.
    void tookBack(List<Long> ids) {
        StatementBatch.run(
                tx.session(),
                "update unit set taken_back = taken_back + 2 where id = ?",
                batch -> ids.forEach(batch::add));
    }

    /// Since when each is known to be stolen; they are locked.
    void block(List<UnitRow> units, Function<UnitRow, @Nullable Instant> since) {
        StatementBatch.run(
                tx.session(),
                "update unit set blocked_at = ?, version = version + 1 where id = ?",
                batch -> units.forEach(unit -> batch.add(since.apply(unit), unit.id())));
    }
}
