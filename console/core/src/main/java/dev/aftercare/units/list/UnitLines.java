package dev.aftercare.units.list;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.UnitLives;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads stretches of a list for who scrolls in it: wherever they are, in the time of one page.
public final class UnitLines {
    private final Database database;
    private final Sizes sizes;

    public UnitLines(Database database) {
        this(database, Sizes.STANDARD);
    }

    UnitLines(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /// So many rows of a list, after so many others.
    ///
    /// @param rows how many the list has, as [#count] said
    public List<UnitLine> at(
            UnitFilter filter, UnitOrder order, long before, int limit, long rows) {
        return database.read(
                session -> {
                    var query = new UnitQuery(session, filter, order, sizes);
                    return lines(
                            session, stretch(session, query, filter, order, before, limit, rows));
                });
    }

    /// The beginning of a list, and how many rows it has.
    public Beginning begin(UnitFilter filter, UnitOrder order, int limit) {
        return database.read(
                session -> {
                    var query = new UnitQuery(session, filter, order, sizes);
                    var first = lines(session, query.first(limit));
                    long rows = first.size() < limit ? first.size() : count(session, filter);
                    return new Beginning(first, rows);
                });
    }

    /// How a list begins.
    ///
    /// @param rows how many it has
    public record Beginning(List<UnitLine> first, long rows) {}

    /// The rows that follow where one stood as it was read; none if it cannot be said where.
    public List<UnitLine> after(UnitFilter filter, UnitOrder order, UnitRow row, int limit) {
        return database.read(
                session -> {
                    var query = new UnitQuery(session, filter, order, sizes);
                    return query.place(row)
                            .map(place -> lines(session, query.after(place, limit)))
                            .orElse(List.of());
                });
    }

    /// Units as the list shows them now; without those that are gone.
    public List<UnitLine> byId(List<Long> ids) {
        return database.read(session -> lines(session, new UnitRows(session).byId(ids)));
    }

    /// How many rows a list has, exactly. Their batches know it of all units together; others are
    /// counted.
    public long count(UnitFilter filter) {
        return database.read(session -> count(session, filter));
    }

    private long count(StatelessSession session, UnitFilter filter) {
        return filter.equals(UnitFilter.ALL)
                ? Sql.of("select coalesce(sum(created), 0) from batch where undone_at is null")
                        .number(session)
                : UnitQuery.all(session, filter);
    }

    /// How many rows a list has, counted no further than people read.
    public UnitCount upTo(UnitFilter filter) {
        return filter.equals(UnitFilter.ALL)
                ? new UnitCount(count(filter), false)
                : database.read(session -> UnitCount.of(query(session, filter).most()));
    }

    /// The units of a list by their ids, but some: for a deed on all that somebody ticked.
    ///
    /// @throws Refused if that is more than one deed takes
    public List<Long> ids(UnitFilter filter, Set<Long> except) {
        return database.read(
                session -> {
                    long picked = count(session, filter) - except.size();
                    if (picked > WhichUnits.Picked.MOST) {
                        throw new Refused(
                                new Refusal.TooManyPicked(picked, WhichUnits.Picked.MOST));
                    }
                    return query(session, filter).ids().stream()
                            .filter(id -> !except.contains(id))
                            .toList();
                });
    }

    private UnitQuery query(StatelessSession session, UnitFilter filter) {
        return new UnitQuery(session, filter, UnitOrder.up(UnitSort.SERIAL), sizes);
    }

    /// Whether a list has a row.
    public boolean any(UnitFilter filter) {
        return database.read(
                session -> !query(session, filter).first(1).isEmpty());
    }

    private List<UnitRow> stretch(
            StatelessSession session,
            UnitQuery query,
            UnitFilter filter,
            UnitOrder order,
            long before,
            int limit,
            long rows) {
        if (before == 0) {
            return query.first(limit);
        }
        long behind = rows - before - limit;
        if (behind <= 0) {
            return query.last((int) Math.max(rows - before, 0));
        }
        if (filter.isWholeList() && before > sizes.step()) {
            var start =
                    new BookmarkRows(session, sizes)
                            .from(query.layout(), order.descending(), before);
            if (start.isPresent()) {
                return query.from(start.get(), limit);
            }
        }
        return query.skipping(before, limit);
    }

    private static List<UnitLine> lines(StatelessSession session, List<UnitRow> units) {
        var ids = units.stream().map(UnitRow::id).toList();
        var lives = UnitLives.of(session, ids);
        var owners = owners(session, ids);
        return units.stream()
                .map(
                        unit ->
                                new UnitLine(
                                        unit,
                                        lives.getOrDefault(unit.id(), UnitLife.NEW),
                                        owners.get(unit.id())))
                .toList();
    }

    private static Map<Long, @Nullable String> owners(StatelessSession session, List<Long> ids) {
        var names = new HashMap<Long, @Nullable String>();
        if (!ids.isEmpty()) {
            Sql.of(
                            """
                            select s.current_unit, coalesce(o.name, o.email, o.phone) as called
                            from ownership s join owner o on o.id = s.owner_id
                            where s.current_unit in
                            """)
                    .plus(Sql.in(ids))
                    .each(
                            session,
                            row -> names.put(row.number("current_unit"), row.textOrNull("called")));
        }
        return names;
    }
}
