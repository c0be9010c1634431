package dev.aftercare.units.list;

import dev.aftercare.database.Database;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitProduct;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.list.UnitQuery.Start;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads pages of units. Each page costs the same wherever it stands, for it is found by the row
/// before it.
public final class UnitList {
    private final Database database;
    private final Sizes sizes;

    public UnitList(Database database) {
        this(database, Sizes.STANDARD);
    }

    UnitList(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /// The filter, narrowed to what somebody names.
    ///
    /// @param product a GTIN or a model code; null: any
    /// @param batch a batch's name; null: any
    /// @throws dev.aftercare.problem.Refused if there is none of that name
    public UnitFilter within(UnitFilter filter, @Nullable String product, @Nullable String batch) {
        return database.read(
                session -> {
                    var narrowed = filter;
                    if (product != null) {
                        narrowed = narrowed.ofProduct(UnitProduct.named(session, product).id());
                    }
                    if (batch != null) {
                        narrowed = narrowed.ofBatch(UnitBatch.named(session, batch).id());
                    }
                    return narrowed;
                });
    }

    public UnitPage first(UnitFilter filter, UnitOrder order, int limit) {
        return read(filter, order, query -> page(query, query.first(limit + 1), limit));
    }

    /// The page that follows another.
    ///
    /// @param token of the page before, from a list filtered and sorted alike
    public UnitPage after(UnitFilter filter, UnitOrder order, int limit, String token) {
        return read(
                filter,
                order,
                query -> {
                    var seen = PageToken.of(token, query.layout(), order.descending());
                    return page(query, query.after(seen, limit + 1), limit);
                });
    }

    public UnitPage last(UnitFilter filter, UnitOrder order, int limit) {
        return read(filter, order, query -> new UnitPage(query.last(limit), null));
    }

    /// A page from the middle: `fraction` 0.5 begins half-way. Where the list is long and
    /// bookmarked ([BookmarkKeeper]) the position is as right as they are fresh; the rows are
    /// always right. Without bookmarks it takes longer, and who keeps them hears of it.
    public UnitPage at(UnitFilter filter, UnitOrder order, int limit, double fraction) {
        var jump = database.read(session -> jump(session, filter, order, limit, fraction));
        if (jump.missed) {
            database.changes().announce(List.of(BookmarkKeeper.MISSED));
        }
        return jump.page;
    }

    private record Jump(UnitPage page, boolean missed) {}

    private Jump jump(
            StatelessSession session,
            UnitFilter filter,
            UnitOrder order,
            int limit,
            double fraction) {
        var query = new UnitQuery(session, filter, order, sizes);
        var start =
                filter.isWholeList()
                        ? new BookmarkRows(session, sizes)
                                .at(query.layout(), order.descending(), fraction)
                        : Optional.<Start>empty();
        var rows =
                start.isPresent()
                        ? query.from(start.get(), limit + 1)
                        : query.skipping(position(query.count(), fraction), limit + 1);
        return new Jump(page(query, rows, limit), filter.isWholeList() && start.isEmpty());
    }

    static long position(long rows, double fraction) {
        return Math.clamp((long) (rows * fraction), 0, Math.max(rows - 1, 0));
    }

    /// How many units there are; all of a product, or all, are known exactly.
    public UnitCount count(UnitFilter filter) {
        if (filter.isWholeList()) {
            return new UnitCount(
                    database.read(session -> UnitCount.all(session, filter.productId())), false);
        }
        return database.read(session -> UnitQuery.most(session, filter));
    }

    private <T> T read(UnitFilter filter, UnitOrder order, Function<UnitQuery, T> work) {
        return database.read(session -> work.apply(new UnitQuery(session, filter, order, sizes)));
    }

    /// One row more than asked for was read, to know whether there is a next page.
    private static UnitPage page(UnitQuery query, List<UnitRow> rows, int limit) {
        if (rows.size() <= limit) {
            return new UnitPage(rows, null);
        }
        var shown = List.copyOf(rows.subList(0, limit));
        return new UnitPage(shown, query.token(shown.getLast()));
    }
}
