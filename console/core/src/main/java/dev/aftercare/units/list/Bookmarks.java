package dev.aftercare.units.list;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.units.list.BookmarkRows.Marked;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Keeps the bookmarks of long lists fresh enough. Whoever has changed many units calls it
/// afterwards, in the background; whoever wants to jump may call it first.
public final class Bookmarks {
    private static final Actor JOB = new Actor.Job("bookmarks");
    private static final int HUNDREDTH = 100;

    private final Database database;
    private final Sizes sizes;

    public Bookmarks(Database database) {
        this(database, Sizes.STANDARD);
    }

    Bookmarks(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /// Builds them anew if a hundredth of the units has come or gone since.
    ///
    /// @return whether it did
    public boolean refreshIfStale() {
        boolean stale = database.read(this::isStale);
        if (stale) {
            refresh();
        }
        return stale;
    }

    public void refresh() {
        var lists = database.read(this::walkAll);
        database.doing(
                JOB,
                tx -> {
                    new BookmarkRows(tx.session(), sizes).write(lists, tx.now());
                    tx.did(
                            Deed.done(
                                    "units.bookmark",
                                    Subject.of("unit-list", 0),
                                    Map.of("lists", lists.size())));
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
