package dev.aftercare.units.list;

import dev.aftercare.database.Database;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Stop;
import dev.aftercare.units.list.BookmarkRows.Marked;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes the bookmarks of long lists anew where they are no longer fresh enough. Several processes
/// may do so at once: one of them does it.
public final class Bookmarks {
    private static final int HUNDREDTH = 100;

    private final Database database;
    private final Sizes sizes;
    private final Stop stop;

    /// @param stop ends the making, which then changes nothing
    Bookmarks(Database database, Sizes sizes, Stop stop) {
        this.database = database;
        this.sizes = sizes;
        this.stop = stop;
    }

    Bookmarks(Database database, Sizes sizes) {
        this(database, sizes, new Stop());
    }

    public Bookmarks(Database database) {
        this(database, Sizes.STANDARD);
    }

    /// Makes them anew if a hundredth of the units has come or gone since.
    ///
    /// @return whether it did: not if another is at it
    /// @throws Cancelled if it was stopped
    public boolean refreshIfStale() {
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
        long units = UnitCount.all(session, null);
        long marked =
                new BookmarkRows(session, sizes)
                        .rows(Layout.of(UnitSort.SERIAL, null).name(Layout.Part.VALUES))
                        .orElse(0L);
        return units >= sizes.longList() && Math.abs(units - marked) * HUNDREDTH >= units;
    }

    private List<Marked> walkAll(StatelessSession session) {
        var products = new ArrayList<@Nullable Long>();
        products.add(null);
        products.addAll(UnitCount.productsWith(session, sizes.longList()));
        var rows = new BookmarkRows(session, sizes);
        var lists = new ArrayList<Marked>();
        for (var product : products) {
            for (var sort : UnitSort.values()) {
                var layout = Layout.of(sort, product);
                layout.parts().forEach(part -> lists.add(rows.walk(layout, part, stop)));
            }
        }
        return lists;
    }
}
