package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.figures.UnitGroup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// Stores what units' standings have become, where they have: by reading all that may have changed
/// once, narrowly, and touching those only that did. Their facts are the same, so no version moves.
final class StandingChanges {
    private static final int PORTION = 2_000;
    private static final int BETWEEN_REPORTS = 10_000;
    private static final String COLUMNS =
            "u.id, u.made_on, u.shipped_on, u.policy_id, u.state, u.made_month, u.covered_until,"
                    + " u.covered_estimated, "
                    + UnitGroup.COLUMNS;

    private final Transaction tx;
    private final Progress progress;
    private final Standings standings;
    private long looked;

    StandingChanges(Transaction tx, Progress progress) {
        this.tx = tx;
        this.progress = progress;
        this.standings = new Standings(tx.session());
    }

    /// @param meant a condition on `unit`
    void apply(Sql meant) {
        long[] ids = others(meant);
        for (int from = 0; from < ids.length; from += PORTION) {
            int to = Math.min(from + PORTION, ids.length);
            progress.at("units.progress.restanding", from, ids.length);
            change(Arrays.stream(ids, from, to).boxed().toList());
        }
    }

    /// In the order in which all who change many units lock them.
    private long[] others(Sql meant) {
        var ids = LongStream.builder();
        Sql.of("select " + COLUMNS + " from unit u where")
                .plus(meant)
                .each(
                        tx.session(),
                        row -> {
                            if (looked++ % BETWEEN_REPORTS == 0) {
                                progress.at("units.progress.looking", looked, 0);
                            }
                            if (change(row).isOne()) {
                                ids.add(row.number("id"));
                            }
                        });
        return ids.build().sorted().toArray();
    }

    private void change(List<Long> ids) {
        var changes =
                Sql.of("select " + COLUMNS + " from unit u where u.id in")
                        .plus(Sql.in(ids))
                        .plus("order by u.id for update")
                        .list(tx.session(), this::change)
                        .stream()
                        .filter(Change::isOne)
                        .toList();
        StatementBatch.run(
                tx.session(),
                "update unit set sold_month = ?, covered_until = ? where id = ?",
                batch ->
                        changes.forEach(
                                change ->
                                        batch.add(
                                                change.after.soldMonth(),
                                                change.after.coveredUntil(),
                                                change.id)));
        var resold = changes.stream().filter(Change::isResold).toList();
        if (!resold.isEmpty()) {
            resell(resold);
        }
    }

    /// What has happened to a unit is counted by the month it was sold in, and kept with it.
    private void resell(List<Change> changes) {
        var lives = UnitLives.locked(tx.session(), changes.stream().map(Change::id).toList());
        for (var change : changes) {
            var life = lives.getOrDefault(change.id, UnitLife.NEW);
            int made = change.before.madeMonth();
            change.group.countWhole(tx, made, life, -1);
            change.group.soldIn(change.after.soldMonth()).countWhole(tx, made, life, 1);
        }
        resell("ownership", changes, lives);
        resell("scan", changes, lives);
    }

    private void resell(String table, List<Change> changes, Map<Long, UnitLife> lives) {
        StatementBatch.run(
                tx.session(),
                "update " + table + " set sold_month = ? where unit_id = ?",
                batch ->
                        changes.stream()
                                .filter(
                                        change ->
                                                !lives.getOrDefault(change.id, UnitLife.NEW)
                                                        .equals(UnitLife.NEW))
                                .forEach(change -> batch.add(change.after.soldMonth(), change.id)));
    }

    private Change change(SqlRow row) {
        var group = UnitGroup.of(row);
        var facts =
                new UnitFacts(
                        new Made(row.dayOrNull("made_on"), null, null),
                        new Shipped(
                                row.dayOrNull("shipped_on"), null, row.textOrNull("country"), null),
                        row.numberOrNull("policy_id"),
                        List.of(),
                        Map.of());
        var before =
                new Standing(
                        row.constant("state", UnitState.class),
                        row.integer("made_month"),
                        group.soldMonth(),
                        row.dayOrNull("covered_until"),
                        row.flag("covered_estimated"));
        return new Change(
                row.number("id"),
                group,
                before,
                standings.followed(group.productId(), facts, before));
    }

    private record Change(long id, UnitGroup group, Standing before, Standing after) {

        boolean isOne() {
            return !before.equals(after);
        }

        boolean isResold() {
            return before.soldMonth() != after.soldMonth();
        }
    }
}
