package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.list.Layout.Part;
import dev.aftercare.units.list.Layout.Place;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One list in one transaction.
final class UnitQuery {
    private final StatelessSession session;
    private final UnitRows rows;
    private final UnitOrder order;
    private final Layout layout;
    private final List<Part> parts;
    private final Sizes sizes;
    private final ListSource source;

    UnitQuery(StatelessSession session, UnitFilter filter, UnitOrder order, Sizes sizes) {
        this.session = session;
        this.rows = new UnitRows(session);
        this.order = order;
        this.layout = Layout.forList(order.by(), filter);
        this.parts = layout.parts(filter.state());
        this.sizes = sizes;
        this.source = ListSource.of(session, filter, layout, sizes);
    }

    /// Where reading begins: in a part, at or behind a place, so many rows further.
    record Start(Part part, @Nullable Place place, boolean inclusive, long skip) {
        static Start of(Part part) {
            return new Start(part, null, false, 0);
        }
    }

    Layout layout() {
        return layout;
    }

    List<UnitRow> first(int limit) {
        return read(parts, null, order.descending(), limit);
    }

    List<UnitRow> after(PageToken token, int limit) {
        return from(new Start(token.part(), token.place(), false, 0), limit);
    }

    /// The last rows, in the order of the list.
    List<UnitRow> last(int limit) {
        return read(parts.reversed(), null, !order.descending(), limit).reversed();
    }

    /// From there on, into the rows without a value if those with one are not enough.
    List<UnitRow> from(Start start, int limit) {
        int at = parts.indexOf(start.part);
        return at < 0
                ? List.of()
                : read(parts.subList(at, parts.size()), start, order.descending(), limit);
    }

    /// The list's row after so many others, counted there: what bookmarks spare.
    List<UnitRow> skipping(long rowsBefore, int limit) {
        long values = count(Part.VALUES);
        return rowsBefore < values || !layout.nullable()
                ? from(new Start(Part.VALUES, null, false, rowsBefore), limit)
                : from(new Start(Part.NULLS, null, false, rowsBefore - values), limit);
    }

    long count() {
        return parts.stream().mapToLong(this::count).sum();
    }

    /// As [#count()], whatever the order.
    static long all(StatelessSession session, UnitFilter filter) {
        return ListSource.counting(session, filter)
                .map(from -> Sql.of("select count(*) from").plus(from).number(session))
                .orElseGet(
                        () ->
                                new UnitQuery(
                                                session,
                                                filter,
                                                UnitOrder.up(UnitSort.SERIAL),
                                                Sizes.STANDARD)
                                        .count());
    }

    /// The ids of all rows, in no order.
    List<Long> ids() {
        return Sql.of("select id from")
                .plus(source.counted().from())
                .plus("where 1 = 1")
                .plus(source.counted().where())
                .list(session, row -> row.number("id"));
    }

    private long count(Part part) {
        return Sql.of("select count(*) from").plus(rowsOf(part)).number(session);
    }

    /// Counts no further than that.
    long count(int atMost) {
        return Sql.of("select count(*) from (select 1 from")
                .plus(source.counted().from())
                .plus("where 1 = 1")
                .plus(source.counted().where())
                .plus("limit " + atMost + ") x")
                .number(session);
    }

    /// Counts as far as people read.
    long most() {
        return count(UnitCount.COUNTED + 1);
    }

    private List<UnitRow> read(
            List<Part> parts, @Nullable Start start, boolean descending, int limit) {
        var found = new ArrayList<UnitRow>();
        for (var part : parts) {
            if (found.size() < limit) {
                var from = start != null && start.part == part ? start : Start.of(part);
                found.addAll(read(from, descending, limit - found.size()));
            }
        }
        return found;
    }

    private List<UnitRow> read(Start start, boolean descending, int limit) {
        var far = source.far();
        if (start.skip > 0) {
            return rows.read(select(source.counted(), start, descending, limit));
        }
        if (far == null || sizes.toTheEnd()) {
            return rows.read(select(source, start, descending, limit));
        }
        var near = rows.read(near(start, descending, limit));
        return near.size() == limit ? near : rows.read(select(far, start, descending, limit));
    }

    private Sql select(ListSource from, Start start, boolean descending, int limit) {
        var query =
                Sql.of("select " + UnitRows.COLUMNS + " from")
                        .plus(from.from().plus("where"))
                        .plus(behind(start, descending))
                        .plus(from.where())
                        .plus(layout.order(descending))
                        .plus("limit " + limit);
        return start.skip == 0 ? query : query.plus("offset " + start.skip);
    }

    /// What belongs to the list among the next rows of all.
    private Sql near(Start start, boolean descending, int limit) {
        return Sql.of("select " + UnitRows.COLUMNS + " from (select * from unit where")
                .plus(behind(start, descending))
                .plus(layout.order(descending))
                .plus("limit " + sizes.near() + ") unit where 1 = 1")
                .plus(source.where())
                .plus(layout.order(descending))
                .plus("limit " + limit);
    }

    private Sql behind(Start start, boolean descending) {
        var part = layout.in(start.part);
        return start.place == null
                ? part
                : part.plus(layout.behind(start.part, start.place, descending, start.inclusive));
    }

    private Sql rowsOf(Part part) {
        var all = source.counted();
        return all.from().plus("where").plus(layout.in(part)).plus(all.where());
    }

    /// What stands for the rows after this one.
    String token(UnitRow row) {
        return place(row).orElseThrow().text(layout, order.descending());
    }

    /// Where a row stood as it was read: its day may be another since, and what follows the old one
    /// is what whoever read it wants. Serials never change; their keys are looked up. Empty if the
    /// row is gone and its place cannot be known.
    Optional<PageToken> place(UnitRow row) {
        var day =
                switch (order.by()) {
                    case MADE -> row.facts().made().on();
                    case SHIPPED -> row.facts().shipped().on();
                    case COVERED -> row.standing().coveredUntil();
                    case SERIAL -> null;
                };
        if (order.by() != UnitSort.SERIAL) {
            var part = day == null ? Part.NULLS : Part.VALUES;
            return Optional.of(new PageToken(part, new Place(day, row.id())));
        }
        return Sql.of("select " + layout.columns() + " from unit where id = ?", row.id())
                .first(session, layout::place)
                .map(place -> new PageToken(Part.VALUES, place));
    }
}
