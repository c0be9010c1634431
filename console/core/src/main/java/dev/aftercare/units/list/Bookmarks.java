package dev.aftercare.units.list;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.list.BookmarkRows.Marked;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes the bookmarks of long lists anew where they are no longer fresh enough. Several processes
/// may do so at once: one of them does it.
final class Bookmarks {
    private static final int HUNDREDTH = 100;

    private final Database database;
    private final Sizes sizes;

    Bookmarks(Database database) {
        this(database, Sizes.STANDARD);
    }

    Bookmarks(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /// Makes them anew if a hundredth of the units has come or gone since.
    ///
    /// @return whether it did: not if another is at it
    boolean refreshIfStale() {
        return database.read(this::isStale) && refreshIf(this::isStale);
    }

    boolean refresh() {
        return refreshIf(_ -> true);
    }

    private boolean refreshIf(Predicate<StatelessSession> wanted) {
        return database.derive(
                session -> {
                    var rows = new BookmarkRows(session, sizes);
                    boolean mine = rows.lock() && wanted.test(session);
                    if (mine) {
                        rows.write(walkAll(session), database.clock().instant());
                    }
                    return mine;
                });
    }

    private boolean isStale(StatelessSession session) {
        long units =
                Sql.of("select coalesce(sum(n), 0) from kpi_cell where measure = 'units'")
                        .number(session);
        long marked =
                new BookmarkRows(session, sizes)
                        .rows(Layout.of(UnitSort.SERIAL, null).name(Layout.Part.VALUES))
                        .orElse(0L);
        return units >= sizes.longList() && Math.abs(units - marked) * HUNDREDTH >= units;
    }

    private List<Marked> walkAll(StatelessSession session) {
        var products = new ArrayList<@Nullable Long>();
        products.add(null);
        Sql.of("select product_id, sum(n) from kpi_cell where measure = 'units'")
                .plus("group by product_id having sum(n) >= ?", sizes.longList())
                .each(session, row -> products.add(row.number("product_id")));
        var rows = new BookmarkRows(session, sizes);
        var lists = new ArrayList<Marked>();
        for (var product : products) {
            for (var sort : UnitSort.values()) {
                var layout = Layout.of(sort, product);
                layout.parts().forEach(part -> lists.add(rows.walk(layout, part)));
            }
        }
        return lists;
    }
}
