package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.progress.Stop;
import dev.aftercare.units.list.Layout.Part;
import dev.aftercare.units.list.Layout.Place;
import dev.aftercare.units.list.UnitQuery.Start;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every so-many-th row of each sorted list. A bookmark is only a place in the order: whatever
/// became of its row, what follows the place is right, though maybe not exactly half-way any more.
final class BookmarkRows {
    /// The row that whoever writes bookmarks locks: no list has this name.
    private static final String WRITER = "";

    private final StatelessSession session;
    private final int step;

    BookmarkRows(StatelessSession session, Sizes sizes) {
        this.session = session;
        this.step = sizes.step();
    }

    /// A list as it is bookmarked.
    record Marked(String list, long rows, List<Place> places) {}

    /// Where the row is that so much of the list stands before; empty if the list is not
    /// bookmarked.
    Optional<Start> at(Layout layout, boolean descending, double fraction) {
        return rows(layout, Part.VALUES)
                .map(values -> values + rows(layout, Part.NULLS).orElse(0L))
                .flatMap(all -> from(layout, descending, UnitList.position(all, fraction)));
    }

    /// Where the row is that so many stand before; empty if the list is not bookmarked.
    Optional<Start> from(Layout layout, boolean descending, long position) {
        var values = rows(layout, Part.VALUES);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        long nulls = rows(layout, Part.NULLS).orElse(0L);
        return position < values.get() || nulls == 0
                ? Optional.of(at(layout, Part.VALUES, position, values.get(), descending))
                : Optional.of(at(layout, Part.NULLS, position - values.get(), nulls, descending));
    }

    /// Bookmarks stand in ascending order: downwards the next higher one is where to begin.
    private Start at(Layout layout, Part part, long position, long rows, boolean descending) {
        long row = descending ? rows - 1 - position : position;
        long mark = descending ? Math.ceilDiv(row, step) * step : row / step * step;
        var place = place(layout, part, mark);
        return place.map(found -> new Start(part, found, true, Math.abs(row - mark)))
                .orElse(new Start(part, null, false, position));
    }

    private Optional<Place> place(Layout layout, Part part, long nth) {
        return Sql.of("select sort_value, tie from unit_bookmark where list = ?", layout.name(part))
                .plus("and nth = ?", nth)
                .first(
                        session,
                        row ->
                                new Place(
                                        layout.value(row.textOrNull("sort_value")),
                                        row.number("tie")));
    }

    private Optional<Long> rows(Layout layout, Part part) {
        return rows(layout.name(part));
    }

    Optional<Long> rows(String list) {
        return Sql.of("select n from unit_list where list = ?", list)
                .first(session, row -> row.number("n"));
    }

    /// Walks a list from bookmark to bookmark.
    Marked walk(Layout layout, Part part, Stop stop) {
        var places = new ArrayList<Place>();
        var place = next(layout, part, null);
        while (place.isPresent()) {
            stop.check();
            places.add(place.get());
            place = next(layout, part, place.get());
        }
        long rows =
                places.isEmpty()
                        ? 0
                        : (places.size() - 1L) * step + 1 + rest(layout, part, places.getLast());
        return new Marked(layout.name(part), rows, places);
    }

    private Optional<Place> next(Layout layout, Part part, @Nullable Place last) {
        var query = Sql.of("select " + layout.columns() + " from unit where").plus(layout.in(part));
        if (last != null) {
            query = query.plus(layout.behind(part, last, false, false));
        }
        return query.plus(layout.order(false))
                .plus("limit 1 offset " + (last == null ? 0 : step - 1))
                .first(session, layout::place);
    }

    private long rest(Layout layout, Part part, Place last) {
        return Sql.of("select count(*) from unit where")
                .plus(layout.in(part))
                .plus(layout.behind(part, last, false, false))
                .number(session);
    }

    /// Only one may write them at a time; who comes second need not, for they are being written.
    ///
    /// @return whether this transaction may
    boolean lock() {
        return Sql.of("select n from unit_list where list = ? for update skip locked", WRITER)
                .first(session, row -> row.number("n"))
                .isPresent();
    }

    void write(List<Marked> lists, Instant at) {
        Sql.of("delete from unit_bookmark").update(session);
        Sql.of("delete from unit_list where list <> ?", WRITER).update(session);
        StatementBatch.run(
                session,
                "insert into unit_list (list, n, made_at) values (?, ?, ?)",
                batch -> lists.forEach(list -> batch.add(list.list, list.rows, at)));
        StatementBatch.run(
                session,
                "insert into unit_bookmark (list, nth, sort_value, tie) values (?, ?, ?, ?)",
                batch -> lists.forEach(list -> add(batch, list)));
    }

    private void add(StatementBatch batch, Marked list) {
        for (int n = 0; n < list.places.size(); n++) {
            var place = list.places.get(n);
            var value = place.value() == null ? null : place.value().toString();
            batch.add(list.list, (long) n * step, value, place.tie());
        }
    }
}
