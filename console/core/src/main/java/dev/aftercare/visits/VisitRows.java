package dev.aftercare.visits;

import dev.aftercare.coverage.CompanyDays;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Batch;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.figures.Measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Writes a group of visits: each as a scan, and summed by day and by unit. Rows that others may
/// want too are touched in key order.
final class VisitRows {
    private final Transaction tx;
    private final int slot;
    private final CompanyDays company;

    VisitRows(Transaction tx, int slot) {
        this.tx = tx;
        this.slot = slot;
        this.company = CompanyDays.read(tx.session());
    }

    void write(List<Visit> visits) {
        var ids = visits.stream().map(Visit::unitId).collect(Collectors.toCollection(TreeSet::new));
        var lives = lockLives(ids);
        var units = CountedUnit.read(tx.session(), ids, company.soldLagDays());
        var seen = visits.stream().flatMap(visit -> seen(visit, units).stream()).toList();
        insertScans(seen);
        seen.forEach(one -> lives.computeIfPresent(one.unit.id(), (_, life) -> visited(one, life)));
        updateLives(lives);
        countDays(seen);
    }

    private Optional<Seen> seen(Visit visit, Map<Long, CountedUnit> units) {
        return Optional.ofNullable(units.get(visit.unitId()))
                .map(unit -> new Seen(visit, unit, company.dayOf(visit.at())));
    }

    /// Held until the commit, so that two servers do not both see a unit's first visit.
    private SortedMap<Long, VisitedLife> lockLives(Set<Long> ids) {
        var lives = new TreeMap<Long, VisitedLife>();
        Sql.of("select unit_id, first_scan_on, last_scan_on, return_scan_on from unit_life")
                .plus("where unit_id in (" + marks(ids.size()) + ")", ids.toArray())
                .plus("order by unit_id for update")
                .each(tx.session(), row -> lives.put(row.number("unit_id"), life(row)));
        return lives;
    }

    private static VisitedLife life(SqlRow row) {
        return new VisitedLife(
                row.dayOrNull("first_scan_on"),
                row.dayOrNull("last_scan_on"),
                row.dayOrNull("return_scan_on"),
                0);
    }

    private static String marks(int n) {
        return String.join(", ", Collections.nCopies(n, "?"));
    }

    private void insertScans(List<Seen> seen) {
        Batch.run(
                tx.session(),
                "insert into scan (id, unit_id, at, moment, country, language, sold_month)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                batch ->
                        seen.forEach(
                                one ->
                                        batch.add(
                                                tx.nextId(Sequence.SCAN),
                                                one.unit.id(),
                                                one.visit.at(),
                                                one.visit.moment(),
                                                one.country(),
                                                one.visit.language(),
                                                one.unit.group().soldMonth())));
    }

    private VisitedLife visited(Seen one, VisitedLife life) {
        var unit = one.unit;
        tx.changed("unit", unit.id());
        if (life.first() == null) {
            unit.group().countFirst(tx, Measure.FIRST_SCAN, one.day, 1);
        }
        return life.visitedOn(one.day, unit.days().soldOn());
    }

    private void updateLives(SortedMap<Long, VisitedLife> lives) {
        Batch.run(
                tx.session(),
                "update unit_life set first_scan_on = ?, last_scan_on = ?, return_scan_on = ?,"
                        + " scans = scans + ? where unit_id = ?",
                batch ->
                        lives.forEach(
                                (id, life) ->
                                        batch.add(
                                                life.first(),
                                                life.last(),
                                                life.returned(),
                                                life.visits(),
                                                id)));
    }

    private void countDays(List<Seen> seen) {
        var days = new ScanDays(tx.session(), slot);
        seen.stream()
                .filter(one -> one.unit.group().isInFigures())
                .collect(Collectors.groupingBy(Seen::key, TreeMap::new, Collectors.counting()))
                .forEach(days::add);
    }

    private record Seen(Visit visit, CountedUnit unit, LocalDate day) {

        String country() {
            return visit.country().isEmpty() ? unit.group().country() : visit.country();
        }

        ScanDays.Key key() {
            return new ScanDays.Key(
                    unit.group().productId(),
                    day,
                    unit.group().batchId(),
                    country(),
                    visit.moment());
        }
    }
}
