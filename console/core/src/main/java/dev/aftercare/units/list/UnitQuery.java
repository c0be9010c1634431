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
    private final Source source;

    UnitQuery(StatelessSession session, UnitFilter filter, UnitOrder order, Sizes sizes) {
        this.session = session;
        this.rows = new UnitRows(session);
        this.order = order;
        this.layout = Layout.forList(order.by(), filter);
        this.source = Source.of(session, filter, layout, sizes.few());
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
        return from(Start.of(Part.VALUES), limit);
    }

    List<UnitRow> after(PageToken token, int limit) {
        return from(new Start(token.part(), token.place(), false, 0), limit);
    }

    /// The last rows, in the order of the list.
    List<UnitRow> last(int limit) {
        return read(layout.parts().reversed(), null, !order.descending(), limit).reversed();
    }

    /// From there on, into the rows without a value if those with one are not enough.
    List<UnitRow> from(Start start, int limit) {
        var parts = layout.parts();
        return read(
                parts.subList(parts.indexOf(start.part), parts.size()),
                start,
                order.descending(),
                limit);
    }

    /// The list's row after so many others, counted there: what bookmarks spare.
    List<UnitRow> skipping(long rowsBefore, int limit) {
        long values = count(Part.VALUES);
        return rowsBefore < values || !layout.nullable()
                ? from(new Start(Part.VALUES, null, false, rowsBefore), limit)
                : from(new Start(Part.NULLS, null, false, rowsBefore - values), limit);
    }

    long count() {
        return layout.parts().stream().mapToLong(this::count).sum();
    }

    private long count(Part part) {
        return Sql.of("select count(*) from").plus(rowsOf(part)).number(session);
    }

    /// Counts no further than that.
    long count(int atMost) {
        return Sql.of("select count(*) from (select 1 from")
                .plus(source.from())
                .plus("where 1 = 1")
                .plus(source.where())
                .plus("limit " + atMost + ") x")
                .number(session);
    }

    /// How many rows are in which state.
    Sql states() {
        return Sql.of("select state, count(*) as n from")
                .plus(source.from())
                .plus("where 1 = 1")
                .plus(source.where())
                .plus("group by state");
    }

    private List<UnitRow> read(
            List<Part> parts, @Nullable Start start, boolean descending, int limit) {
        var found = new ArrayList<UnitRow>();
        for (var part : parts) {
            if (found.size() < limit) {
                var from = start != null && start.part == part ? start : Start.of(part);
                found.addAll(rows.read(select(from, descending, limit - found.size())));
            }
        }
        return found;
    }

    private Sql select(Start start, boolean descending, int limit) {
        var query = Sql.of("select " + UnitRows.COLUMNS + " from").plus(rowsOf(start.part));
        if (start.place != null) {
            query = query.plus(layout.behind(start.part, start.place, descending, start.inclusive));
        }
        query = query.plus(layout.order(descending)).plus("limit " + limit);
        return start.skip == 0 ? query : query.plus("offset " + start.skip);
    }

    private Sql rowsOf(Part part) {
        return source.from().plus("where").plus(layout.in(part)).plus(source.where());
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
