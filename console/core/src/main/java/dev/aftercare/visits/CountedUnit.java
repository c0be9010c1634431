package dev.aftercare.visits;

import dev.aftercare.coverage.UnitDays;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.figures.UnitGroup;

import org.hibernate.StatelessSession;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What of a unit decides where an event of its life is counted, and what it starts.
public record CountedUnit(long id, UnitGroup group, UnitDays days) {

    /// Those of the ids that are units.
    public static Map<Long, CountedUnit> read(
            StatelessSession session, Collection<Long> ids, int soldLagDays) {
        return Sql.of("select u.id, u.made_on, u.shipped_on, " + UnitGroup.COLUMNS)
                .plus("from unit u where u.id in")
                .plus(Sql.in(ids))
                .list(session, row -> unit(row, soldLagDays))
                .stream()
                .collect(Collectors.toMap(CountedUnit::id, unit -> unit));
    }

    /// The one unit with this id, which there must be.
    public static CountedUnit read(StatelessSession session, long id, int soldLagDays) {
        return Objects.requireNonNull(read(session, List.of(id), soldLagDays).get(id));
    }

    private static CountedUnit unit(SqlRow row, int soldLagDays) {
        return new CountedUnit(
                row.number("id"),
                UnitGroup.of(row),
                new UnitDays(row.dayOrNull("made_on"), row.dayOrNull("shipped_on"), soldLagDays));
    }
}
