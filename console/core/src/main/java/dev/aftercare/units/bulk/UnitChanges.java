package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.json.Json;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.bulk.FactChanges.Changed;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Gives units the facts that an import brings. Of units of other batches it remembers those they
/// had before, so that the import can be undone; its own go with it.
public final class UnitChanges {
    private static final int PORTION = 1_000;

    private final Transaction tx;
    private final long batchId;
    private final FactChanges changes;

    public UnitChanges(Transaction tx, long batchId) {
        this.tx = tx;
        this.batchId = batchId;
        this.changes = new FactChanges(tx);
    }

    /// What a unit shall become.
    ///
    /// @param after all that the unit shall then say of itself, of what it says when it is locked
    public record Change(long unitId, UnaryOperator<UnitFacts> after) {}

    /// What was done.
    ///
    /// @param changed how many units became others
    /// @param first how many of them are other batches', and were not changed by this one before
    public record Done(long changed, long first) {
        private Done plus(Done more) {
            return new Done(changed + more.changed, first + more.first);
        }
    }

    /// Changes each unit, once, whose facts become others; the rest stays untouched.
    ///
    /// @param total how many units there will be, for `progress`
    /// @throws Refused if one of the units is gone
    /// @throws Cancelled if `progress` says so
    public Done apply(Iterator<Change> units, long total, Progress progress) {
        long seen = 0;
        var done = new Done(0, 0);
        var portion = new LinkedHashMap<Long, UnaryOperator<UnitFacts>>();
        while (units.hasNext()) {
            var next = units.next();
            portion.put(next.unitId(), next.after());
            if (portion.size() == PORTION || !units.hasNext()) {
                done = done.plus(apply(portion));
                seen += portion.size();
                portion.clear();
                progress.at("units.change", seen, total);
            }
        }
        changes.finish();
        return done;
    }

    private Done apply(Map<Long, UnaryOperator<UnitFacts>> portion) {
        var changed =
                changes.apply(
                        portion.keySet(),
                        unit ->
                                portion.getOrDefault(unit.id(), UnaryOperator.identity())
                                        .apply(unit.facts()));
        var remembered = remembered(changed);
        Predicate<Changed> isFirst =
                unit ->
                        unit.before().batch().id() != batchId
                                && !remembered.contains(unit.before().id());
        correct(changed.stream().filter(isFirst.negate()).toList());
        var first = changed.stream().filter(isFirst).toList();
        remember(first);
        return new Done(changed.size(), first.size());
    }

    /// The units that this batch has changed before.
    private Set<Long> remembered(List<Changed> changed) {
        return changed.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        Sql.of("select unit_id from unit_before where batch_id = ?", batchId)
                                .plus("and unit_id in")
                                .plus(Sql.in(changed.stream().map(u -> u.before().id()).toList()))
                                .list(tx.session(), row -> row.number("unit_id")));
    }

    /// Corrections are a part of their batch, no edits that keep it from being undone; unless a
    /// later import has changed the unit too, whose undoing would take them away unseen.
    private void correct(List<Changed> changed) {
        StatementBatch.run(
                tx.session(),
                """
                update unit set taken_back = taken_back + 1
                where id = ? and not exists (
                    select 1 from unit_before later
                    where later.unit_id = unit.id and later.version_after > coalesce(
                        (select mine.version_after from unit_before mine
                            where mine.batch_id = ? and mine.unit_id = unit.id), 0))
                """,
                batch -> changed.forEach(unit -> batch.add(unit.before().id(), batchId)));
    }

    /// The version that the unit then has, less the steps that undone imports made.
    private void remember(List<Changed> changed) {
        StatementBatch.run(
                tx.session(),
                "insert into unit_before (batch_id, unit_id, version_after, before) select cast(?"
                    + " as bigint), id, version - taken_back, cast(? as json) from unit where id ="
                    + " ?",
                batch ->
                        changed.forEach(
                                unit ->
                                        batch.add(
                                                batchId,
                                                Json.of(unit.before().facts()),
                                                unit.before().id())));
    }
}
