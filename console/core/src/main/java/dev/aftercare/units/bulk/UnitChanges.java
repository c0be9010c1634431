package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Batch;
import dev.aftercare.json.Json;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitFacts;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives units of other batches the facts that an import brings, and remembers those they had, so
/// that the import can be undone.
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
    /// @param after all that the unit shall then say of itself, not only what differs
    public record Change(long unitId, UnitFacts after) {}

    /// Changes each unit, once, whose facts become others; the rest stays untouched.
    ///
    /// @param total how many changes there will be, for `progress`
    /// @return how many units became others
    /// @throws Cancelled if `progress` says so
    public long apply(Iterator<Change> units, long total, Progress progress) {
        long done = 0;
        long changed = 0;
        var portion = new LinkedHashMap<Long, UnitFacts>();
        while (units.hasNext()) {
            var next = units.next();
            portion.put(next.unitId(), next.after());
            if (portion.size() == PORTION || !units.hasNext()) {
                changed += apply(portion);
                done += portion.size();
                portion.clear();
                progress.at("units.change", done, total);
            }
        }
        changes.finish();
        return changed;
    }

    private long apply(Map<Long, UnitFacts> portion) {
        var changed =
                changes.apply(
                        portion.keySet(), unit -> portion.getOrDefault(unit.id(), unit.facts()));
        remember(changed);
        return changed.size();
    }

    /// The version that the unit then has, less the steps that undone imports made.
    private void remember(List<FactChanges.Changed> changed) {
        Batch.run(
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
