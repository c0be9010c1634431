package dev.aftercare.visits;

import dev.aftercare.company.Company;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.units.figures.Measure;

import java.time.LocalDate;
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
    private static final Map<Long, CountedUnit> NONE = Map.of();

    private final Transaction tx;
    private final Company company;

    VisitRows(Transaction tx) {
        this.tx = tx;
        this.company = Company.read(tx.session());
    }

    /// Writes what nobody is in the way of.
    ///
    /// @return the units that others hold: nothing is written of those
    Set<Long> write(List<Visit> visits) {
        var ids = visits.stream().map(Visit::unitId).collect(Collectors.toCollection(TreeSet::new));
        var lives = lockLives(ids);
        var held = held(ids, lives.keySet());
        ids.removeAll(held);
        write(visits, ids, lives);
        return held;
    }

    private void write(List<Visit> visits, Set<Long> ids, SortedMap<Long, VisitedLife> lives) {
        var units =
                ids.isEmpty() ? NONE : CountedUnit.read(tx.session(), ids, company.soldLagDays());
        var seen = visits.stream().flatMap(visit -> seen(visit, units).stream()).toList();
        if (seen.isEmpty()) {
            tx.leaveAsItWas();
            return;
        }
        insertScans(seen);
        seen.forEach(one -> lives.computeIfPresent(one.unit.id(), (_, life) -> visited(one, life)));
        updateLives(lives);
        countDays(seen);
    }

    private Optional<Seen> seen(Visit visit, Map<Long, CountedUnit> units) {
        return Optional.ofNullable(units.get(visit.unitId()))
                .map(unit -> new Seen(visit, unit, company.dayOf(visit.at())));
    }

    /// Held until the commit, so that two servers do not both see a unit's first visit. Whose life
    /// somebody else holds is passed over: a long command would stop all visits.
    private SortedMap<Long, VisitedLife> lockLives(Set<Long> ids) {
        var lives = new TreeMap<Long, VisitedLife>();
        Sql.of("select unit_id, first_scan_on, last_scan_on, return_scan_on from unit_life")
                .plus("where unit_id in")
                .plus(Sql.in(ids))
                .plus("order by unit_id for update skip locked")
                .each(tx.session(), row -> lives.put(row.number("unit_id"), life(row)));
        return lives;
    }

    private Set<Long> held(Set<Long> ids, Set<Long> locked) {
        if (locked.size() == ids.size()) {
            return Set.of();
        }
        var there =
                Sql.of("select unit_id from unit_life where unit_id in")
                        .plus(Sql.in(ids))
                        .list(tx.session(), row -> row.number("unit_id"));
        return there.stream().filter(id -> !locked.contains(id)).collect(Collectors.toSet());
    }

    private static VisitedLife life(SqlRow row) {
        return new VisitedLife(
                row.dayOrNull("first_scan_on"),
                row.dayOrNull("last_scan_on"),
                row.dayOrNull("return_scan_on"),
                0);
    }

    private void insertScans(List<Seen> seen) {
        StatementBatch.run(
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
        tx.changed(Visits.CHANGE, unit.id());
        if (life.first() == null) {
            unit.group().countFirst(tx, Measure.FIRST_SCAN, one.day, 1);
        }
        var after = life.visitedOn(one.day, unit.days().soldOn());
        if (life.returned() == null && after.returned() != null) {
            unit.group().countFirst(tx, Measure.RETURN_SCAN, one.day, 1);
        }
        return after;
    }

    private void updateLives(SortedMap<Long, VisitedLife> lives) {
        StatementBatch.run(
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
        seen.stream()
                .filter(one -> one.unit.group().isInFigures())
                .forEach(one -> one.counted().count(tx, 1));
    }

    private record Seen(Visit visit, CountedUnit unit, LocalDate day) {

        String country() {
            return visit.country().isEmpty() ? unit.group().country() : visit.country();
        }

        CountedVisit counted() {
            return new CountedVisit(
                    unit.group().productId(),
                    day,
                    unit.group().batchId(),
                    country(),
                    visit.moment());
        }
    }
}
