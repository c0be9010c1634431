package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.json.Json;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.figures.UnitGroup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Changes facts of units, a portion at a time, with all that follows from them: state, months,
/// estimated coverage, tallies. One for each transaction, finished at its end.
final class FactChanges {
    private final Transaction tx;
    private final Standings standings;
    private final UnitRows rows;
    private final SortedSet<Long> shippedProducts = new TreeSet<>();

    FactChanges(Transaction tx) {
        this.tx = tx;
        this.standings = Standings.toStore(tx);
        this.rows = new UnitRows(tx.session());
    }

    /// A unit that was changed, and the facts it now has.
    record Changed(UnitRow before, UnitFacts after, Standing standing, UnitLife life) {}

    /// Puts the facts of units back to what they were before an import. That is no edit: an earlier
    /// import can still be undone. Taken back is the import's own step, and that which puts back
    /// what a correction has not put back already.
    void restore(Map<Long, UnitFacts> before) {
        var restored = apply(before.keySet(), unit -> before.getOrDefault(unit.id(), unit.facts()));
        var steps = new TreeMap<Long, Integer>();
        before.keySet().forEach(id -> steps.put(id, 1));
        restored.forEach(unit -> steps.put(unit.before.id(), 2));
        StatementBatch.run(
                tx.session(),
                "update unit set taken_back = taken_back + ? where id = ?",
                batch -> steps.forEach((id, taken) -> batch.add(taken, id)));
    }

    /// Locks the units, in the order of their ids, and changes those whose facts become others.
    ///
    /// @throws Refused if one of them is gone
    List<Changed> apply(Collection<Long> ids, Function<UnitRow, UnitFacts> change) {
        var locked = locked(ids.stream().sorted().toList());
        if (locked.size() < ids.size()) {
            throw new Refused(new Refusal.Changed("unit"));
        }
        var lives = UnitLives.locked(tx.session(), ids);
        var changed = new ArrayList<Changed>();
        for (var unit : locked) {
            var facts = change.apply(unit);
            if (!facts.equals(unit.facts())) {
                var life = lives.getOrDefault(unit.id(), UnitLife.NEW);
                var standing = standings.of(unit, facts, life);
                changed.add(new Changed(unit, facts, standing, life));
            }
        }
        write(changed);
        return changed;
    }

    private List<UnitRow> locked(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.read(
                        Sql.of("select " + UnitRows.COLUMNS + " from unit where id in")
                                .plus(Sql.in(ids))
                                .plus("order by id for update"));
    }

    private void write(List<Changed> changed) {
        StatementBatch.run(
                tx.session(),
                """
                update unit set made_on = ?, lot = ?, revision = ?, shipped_on = ?, shipped_to = ?,
                    country = ?, channel = ?, policy_id = ?, extra = ?, state = ?, made_month = ?,
                    sold_month = ?, covered_until = ?, version = version + 1
                where id = ?
                """,
                batch -> changed.forEach(unit -> add(batch, unit)));
        writeComponents(changed);
        moveSales(changed);
        for (var unit : changed) {
            move(unit);
        }
        changed.stream()
                .filter(unit -> unit.after.shipped().on() != null)
                .forEach(unit -> shippedProducts.add(unit.before.product().id()));
    }

    private void move(Changed unit) {
        var before = unit.before;
        UnitGroup.of(before).countWhole(tx, before.standing().madeMonth(), unit.life, -1);
        UnitGroup.of(before.become(unit.after, unit.standing))
                .countWhole(tx, unit.standing.madeMonth(), unit.life, 1);
    }

    /// After the last portion: what the products of the changed units learn from them.
    void finish() {
        TracksShipping.from(tx.session(), shippedProducts);
    }

    private static void add(StatementBatch batch, Changed unit) {
        var facts = unit.after;
        batch.add(
                facts.made().on(),
                facts.made().lot(),
                facts.made().revision(),
                facts.shipped().on(),
                facts.shipped().to(),
                facts.shipped().country(),
                facts.shipped().channel(),
                facts.policyId(),
                facts.extra().isEmpty() ? null : Json.of(facts.extra()),
                unit.standing.state(),
                unit.standing.madeMonth(),
                unit.standing.soldMonth(),
                unit.standing.coveredUntil(),
                unit.before.id());
    }

    private void writeComponents(List<Changed> changed) {
        var others =
                changed.stream()
                        .filter(
                                unit ->
                                        !unit.after
                                                .components()
                                                .equals(unit.before.facts().components()))
                        .toList();
        StatementBatch.run(
                tx.session(),
                Components.DELETE,
                batch -> others.forEach(unit -> batch.add(unit.before.id())));
        StatementBatch.run(
                tx.session(),
                Components.INSERT,
                batch ->
                        others.forEach(
                                unit -> Components.add(batch, unit.before.id(), unit.after)));
    }

    /// What happened to a unit is kept with the month it was sold in, and moves with it.
    private void moveSales(List<Changed> changed) {
        var sold = new HashMap<Long, Integer>();
        for (var unit : changed) {
            int month = unit.standing.soldMonth();
            if (month != unit.before.standing().soldMonth()) {
                sold.put(unit.before.id(), month);
            }
        }
        moveSales("update ownership set sold_month = ? where unit_id = ?", sold);
        moveSales("update scan set sold_month = ? where unit_id = ?", sold);
    }

    private void moveSales(String statement, Map<Long, Integer> soldMonths) {
        StatementBatch.run(
                tx.session(),
                statement,
                batch -> soldMonths.forEach((unit, month) -> batch.add(month, unit)));
    }
}
