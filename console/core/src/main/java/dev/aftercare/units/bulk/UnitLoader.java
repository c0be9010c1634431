package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.json.Json;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.figures.UnitGroup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// Loads new units into a batch, however many: they pass through in portions.
public final class UnitLoader {
    private static final int PORTION = 2_000;

    private final Transaction tx;
    private final long batchId;
    private final Standings standings;
    private final Tails tails;
    private final SortedSet<Long> shippedProducts = new TreeSet<>();

    public UnitLoader(Transaction tx, long batchId) {
        this.tx = tx;
        this.batchId = batchId;
        this.standings = Standings.toStore(tx);
        this.tails = Tails.adding(tx.session());
    }

    /// Inserts the units with all that belongs to them, and counts them.
    ///
    /// @param units sorted by (product, serial key): in any other order it is several times slower
    /// @param total how many there will be, for `progress`
    /// @return how many there were
    /// @throws Cancelled if `progress` says so
    public long load(Iterator<NewUnit> units, long total, Progress progress) {
        long done = 0;
        var portion = new ArrayList<Loaded>(PORTION);
        while (units.hasNext()) {
            portion.add(loaded(units.next()));
            if (portion.size() == PORTION || !units.hasNext()) {
                insert(portion);
                done += portion.size();
                portion.clear();
                progress.at("units.load", done, total);
            }
        }
        progress.at("units.finish", 0, 0);
        tails.flush();
        TracksShipping.from(tx.session(), shippedProducts);
        return done;
    }

    private Loaded loaded(NewUnit unit) {
        long id = tx.nextId(Sequence.UNIT);
        var loaded = new Loaded(id, unit, standings.of(unit.productId(), unit.facts()));
        tails.of(unit.key(), id);
        group(loaded).countMade(tx, loaded.standing.madeMonth(), 1);
        if (unit.facts().shipped().on() != null) {
            shippedProducts.add(unit.productId());
        }
        return loaded;
    }

    private UnitGroup group(Loaded unit) {
        var shipped = unit.facts().shipped();
        return new UnitGroup(
                unit.unit.productId(),
                batchId,
                Objects.requireNonNullElse(shipped.country(), ""),
                Objects.requireNonNullElse(shipped.channel(), ""),
                unit.standing.soldMonth(),
                null);
    }

    private void insert(List<Loaded> portion) {
        StatementBatch.run(
                tx.session(),
                """
                insert into unit (id, product_id, batch_id, serial, serial_key, serial_sort, state,
                    made_on, lot, revision, shipped_on, shipped_to, country, channel, policy_id,
                    extra, made_month, sold_month, covered_until, covered_estimated, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                batch -> portion.forEach(unit -> add(batch, unit)));
        StatementBatch.run(
                tx.session(),
                "insert into unit_life (unit_id, scans) values (?, 0)",
                batch -> portion.forEach(unit -> batch.add(unit.id)));
        StatementBatch.run(
                tx.session(),
                Components.INSERT,
                batch -> portion.forEach(unit -> Components.add(batch, unit.id, unit.facts())));
    }

    private void add(StatementBatch batch, Loaded loaded) {
        var unit = loaded.unit;
        var facts = unit.facts();
        var standing = loaded.standing;
        batch.add(
                loaded.id,
                unit.productId(),
                batchId,
                unit.serial(),
                unit.key().text(),
                unit.key().sort(),
                standing.state(),
                facts.made().on(),
                facts.made().lot(),
                facts.made().revision(),
                facts.shipped().on(),
                facts.shipped().to(),
                facts.shipped().country(),
                facts.shipped().channel(),
                facts.policyId(),
                facts.extra().isEmpty() ? null : Json.of(facts.extra()),
                standing.madeMonth(),
                standing.soldMonth(),
                standing.coveredUntil(),
                standing.coveredEstimated());
    }

    private record Loaded(long id, NewUnit unit, Standing standing) {
        UnitFacts facts() {
            return unit.facts();
        }
    }
}
