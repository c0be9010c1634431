package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.figures.UnitGroup;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Takes back what an import did to units: those it made go, those it changed are as before.
public final class BatchRemoval {
    private static final int PORTION = 1_000;

    private final Transaction tx;
    private final UnitBatch batch;

    public BatchRemoval(Transaction tx, UnitBatch batch) {
        this.tx = tx;
        this.batch = batch;
    }

    /// How many units went, and how many are as before.
    public record Removed(long removed, long restored) {}

    /// Takes all back, or nothing.
    ///
    /// @throws Refused if something has happened since to one of the units; it names the first ten
    /// @throws Cancelled if `progress` says so
    public Removed run(Progress progress) {
        var moved = new MovedOn(tx.session(), batch);
        moved.lock(progress);
        moved.refuseIfAny();
        var products = products();
        long restored = restore(progress);
        takeBackCounts();
        long removed = remove(progress);
        progress.at("units.finish", 0, 0);
        TracksShipping.unlessShipped(tx.session(), products);
        return new Removed(removed, restored);
    }

    private SortedSet<Long> products() {
        return new TreeSet<>(
                Sql.of("select product_id from unit where batch_id = ?", batch.id())
                        .plus("union select u.product_id from unit_before b")
                        .plus("join unit u on u.id = b.unit_id where b.batch_id = ?", batch.id())
                        .list(tx.session(), row -> row.number("product_id")));
    }

    private long restore(Progress progress) {
        var changes = new FactChanges(tx);
        var ids =
                Sql.of("select unit_id from unit_before where batch_id = ?", batch.id())
                        .plus("order by unit_id")
                        .list(tx.session(), row -> row.number("unit_id"));
        for (int from = 0; from < ids.size(); from += PORTION) {
            var portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            changes.restore(before(portion));
            progress.at("units.restore", from + portion.size(), ids.size());
        }
        changes.finish();
        Sql.of("delete from unit_before where batch_id = ?", batch.id()).update(tx.session());
        return ids.size();
    }

    private Map<Long, UnitFacts> before(List<Long> ids) {
        var before = new HashMap<Long, UnitFacts>();
        Sql.of("select unit_id, before from unit_before where batch_id = ?", batch.id())
                .plus("and unit_id in")
                .plus(Sql.in(ids))
                .each(
                        tx.session(),
                        row ->
                                before.put(
                                        row.number("unit_id"),
                                        row.json("before").as(UnitFacts.class)));
        return before;
    }

    private void takeBackCounts() {
        Sql.of(
                        """
                        select COLUMNS, u.made_month, count(*) as n from unit u
                        where u.batch_id = ? group by COLUMNS, u.made_month
                        """
                                .replace("COLUMNS", UnitGroup.COLUMNS),
                        batch.id())
                .each(
                        tx.session(),
                        row ->
                                UnitGroup.of(row)
                                        .countMade(
                                                tx, row.integer("made_month"), -row.number("n")));
    }

    private long remove(Progress progress) {
        var session = tx.session();
        long total =
                Sql.of("select count(*) from unit where batch_id = ?", batch.id()).number(session);
        var tails = Tails.removing(session);
        long done = 0;
        for (var portion = portion(0); !portion.isEmpty(); ) {
            portion.forEach(unit -> tails.of(unit.key, unit.id));
            remove(session, portion);
            done += portion.size();
            progress.at("units.remove", done, total);
            portion = portion(portion.getLast().id);
        }
        tails.flush();
        return done;
    }

    private static void remove(StatelessSession session, List<Made> portion) {
        for (var statement :
                List.of(
                        Components.DELETE,
                        "delete from note where unit_id = ?",
                        "delete from selection_unit where unit_id = ?",
                        "delete from unit_life where unit_id = ?",
                        "delete from unit where id = ?")) {
            StatementBatch.run(
                    session, statement, batch -> portion.forEach(unit -> batch.add(unit.id)));
        }
    }

    private List<Made> portion(long afterId) {
        return new ArrayList<>(
                Sql.of("select id, serial_key from unit where batch_id = ?", batch.id())
                        .plus("and id > ? order by batch_id, id limit " + PORTION, afterId)
                        .list(
                                tx.session(),
                                row ->
                                        new Made(
                                                row.number("id"),
                                                new SerialKey(row.text("serial_key")))));
    }

    private record Made(long id, SerialKey key) {}
}
