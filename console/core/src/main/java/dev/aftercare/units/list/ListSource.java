package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.serials.KeyPrefix;
import dev.aftercare.units.serials.TypedPart;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the rows of a filtered list come from. Few candidates are fetched by the index that finds
/// them, and sorted; `offset 0` keeps planners from walking the sorted index instead, which takes
/// minutes. Many are found soon by walking the sorted index and leaving out the others, unless they
/// stand together far away.
///
/// @param from what stands behind `from`, under the name `unit`
/// @param where conditions, each begun with `and`
/// @param far where they come from if none are near on the walk; null: walk on
record ListSource(Sql from, Sql where, @Nullable ListSource far) {
    private static final Sql WALK = Sql.of("unit");
    private static final String LABELLED_UNSCANNED =
            "and labelled_on is not null and first_scan_on is null";

    /// The better way to a list.
    static ListSource of(StatelessSession session, UnitFilter filter, Layout layout, Sizes sizes) {
        var wanted = new Wanted(filter, filter.begin(session), filter.end(session));
        var indexes = indexes(wanted, layout);
        return indexes.stream()
                .map(index -> index.counted(session, sizes.few() + 1))
                .filter(index -> index.n <= sizes.few())
                .min((a, b) -> Long.compare(a.n, b.n))
                .map(index -> collected(index, wanted))
                .orElseGet(() -> walk(session, wanted, layout, indexes));
    }

    /// @param begin and `end`, of the serial, as keys say it
    record Wanted(UnitFilter filter, TypedPart begin, TypedPart end) {}

    /// Not counted: on PostgreSQL that is a look through the table, as finding them is. A common
    /// state is soon met on the walk, as are units that nobody has scanned.
    private static Optional<Index> uncounted(UnitFilter filter) {
        if (filter.state() != null) {
            return Optional.of(new Index(Sql.of("unit u where state = ?", filter.state())));
        }
        if (filter.unscanned()) {
            return Optional.of(
                    new Index(
                            Sql.of("unit_life join unit u on u.id = unit_id where 1 = 1")
                                    .plus(LABELLED_UNSCANNED)));
        }
        return Optional.empty();
    }

    /// Where rows are counted, rather than found one after another.
    ListSource counted() {
        return far == null ? this : far;
    }

    /// How to count what is listed: nothing is sorted, so whatever index a planner takes is right.
    /// Empty where ends of serials are looked for, which are kept elsewhere.
    static Optional<Sql> counting(StatelessSession session, UnitFilter filter) {
        if (!filter.serialEnd().isEmpty()) {
            return Optional.empty();
        }
        if (filter.equals(UnitFilter.ALL.unscanned(true))) {
            return Optional.of(Sql.of("unit_life where 1 = 1").plus(LABELLED_UNSCANNED));
        }
        var rest = filter.unscanned(false);
        var wanted = new Wanted(rest, rest.begin(session), rest.end(session));
        var from =
                filter.unscanned()
                        ? Sql.of("unit_life join unit on id = unit_id where 1 = 1")
                                .plus(LABELLED_UNSCANNED)
                        : Sql.of("unit where 1 = 1");
        var seen = filter.apart() == null ? ListConditions.BARE : ListConditions.RARE;
        return Optional.of(from.plus(seen.of(wanted)));
    }

    private static ListSource collected(Index index, Wanted wanted) {
        return new ListSource(
                Sql.of("(select u.* from")
                        .plus(index.from)
                        .plus(ListConditions.HIDDEN.of(wanted))
                        .plus("offset 0) unit"),
                Sql.of(""),
                null);
    }

    private static ListSource walk(
            StatelessSession session, Wanted wanted, Layout layout, List<Index> indexes) {
        var batch = wanted.filter.batchId();
        if (batch != null) {
            return ofBatch(Together.of(session, batch), batch, wanted, layout);
        }
        var far =
                indexes.stream()
                        .findFirst()
                        .or(() -> uncounted(wanted.filter))
                        .map(index -> collected(index, wanted));
        return new ListSource(WALK, ListConditions.onWalk(layout).of(wanted), far.orElse(null));
    }

    /// Of a batch that others joined later, with all else between, the range of ids tells little.
    private static ListSource ofBatch(Together ids, long batch, Wanted wanted, Layout layout) {
        if (ids.isEmpty()) {
            return new ListSource(WALK, Sql.of("and 1 = 0"), null);
        }
        if (ids.isSparse()) {
            return collected(new Index(Sql.of("unit u where batch_id = ?", batch)), wanted);
        }
        var rest = new Wanted(wanted.filter.ofAnyBatch(), wanted.begin, wanted.end);
        return new ListSource(
                WALK, ids.first(batch).plus(ListConditions.onWalk(layout).of(rest)), null);
    }

    /// The indexes that narrow this list, other than the one it is sorted by.
    private static List<Index> indexes(Wanted wanted, Layout layout) {
        var filter = wanted.filter;
        var unit = Sql.of("unit u where 1 = 1");
        var ofProduct =
                filter.productId() == null
                        ? unit
                        : unit.plus("and product_id = ?", filter.productId());
        var found = new ArrayList<Index>();
        if (!wanted.end.isEmpty()) {
            found.add(ofTails(wanted.end));
        }
        if (wanted.begin.isTwofold()) {
            var ways =
                    wanted.begin.from(Sql.of("select * from unit where 1 = 1"), ListSource::begin);
            found.add(new Index(ways.plus("u where 1 = 1")));
        } else if (!wanted.begin.isEmpty() && !layout.column().equals("serial_key")) {
            found.add(new Index(ofProduct.plus(wanted.begin.where(ListSource::begin))));
        }
        if (filter.batchId() != null) {
            found.add(new Index(unit.plus("and batch_id = ?", filter.batchId())));
        }
        if (!filter.made().isAny() && !layout.column().equals("made_on")) {
            found.add(new Index(ofProduct.plus(ListConditions.days("made_on", filter.made()))));
        }
        if (!filter.covered().isAny() && !layout.column().equals("covered_until")) {
            found.add(
                    new Index(
                            ofProduct.plus(
                                    ListConditions.days("covered_until", filter.covered()))));
        }
        if (filter.apart() != null) {
            found.add(new Index(unit.plus("and").plus(filter.apart().condition())));
        }
        return found;
    }

    private static Index ofTails(TypedPart end) {
        if (end.isTwofold()) {
            var ways =
                    end.from(
                            Sql.of(
                                            "select unit.* from unit_tail t join unit on unit.id ="
                                                    + " t.unit_id")
                                    .plus("where 1 = 1"),
                            ListSource::tail);
            return new Index(ways.plus("u where 1 = 1"));
        }
        return new Index(
                Sql.of("unit_tail t where 1 = 1").plus(end.where(ListSource::tail)),
                Sql.of("unit_tail t join unit u on u.id = t.unit_id where 1 = 1")
                        .plus(end.where(ListSource::tail)));
    }

    private static Sql begin(String key) {
        return KeyPrefix.of("serial_key", key);
    }

    private static Sql tail(String key) {
        return KeyPrefix.of("serial_rev", new StringBuilder(key).reverse().toString());
    }

    private record Index(Sql counting, Sql from, long n) {
        Index(Sql from) {
            this(from, from, 0);
        }

        Index(Sql counting, Sql from) {
            this(counting, from, 0);
        }

        Index counted(StatelessSession session, int atMost) {
            long counted =
                    Sql.of("select count(*) from (select 1 from")
                            .plus(counting)
                            .plus("limit " + atMost + ") x")
                            .number(session);
            return new Index(counting, from, counted);
        }
    }
}
