package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.serials.TypedPart;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the rows of a filtered list come from. Few candidates are fetched by the index that finds
/// them, and sorted; `offset 0` keeps planners from walking the sorted index instead, which takes
/// minutes. Many are found soon by walking the sorted index and leaving out the others.
///
/// @param from what stands behind `from`, under the name `unit`
/// @param where conditions, each begun with `and`
record Source(Sql from, Sql where) {
    private static final Sql WALK = Sql.of("unit");

    /// The better way to a list.
    ///
    /// @param few so many candidates are fetched and sorted
    static Source of(StatelessSession session, UnitFilter filter, Layout layout, int few) {
        var wanted = new Wanted(filter, filter.begin(session), filter.end(session));
        return indexes(wanted, layout).stream()
                .map(index -> index.counted(session, few + 1))
                .filter(index -> index.n <= few)
                .min((a, b) -> Long.compare(a.n, b.n))
                .or(() -> ofState(session, filter, few))
                .map(index -> collected(index, conditions(wanted)))
                .orElseGet(() -> new Source(WALK, walked(wanted, layout)));
    }

    /// @param begin and `end`, of the serial, as keys say it
    private record Wanted(UnitFilter filter, TypedPart begin, TypedPart end) {}

    /// A state has no index (one would make each visit dearer). A common one is soon met on the
    /// walk; a rare one is looked for in the table itself, once, rather than row by row through an
    /// index.
    private static Optional<Index> ofState(StatelessSession session, UnitFilter filter, int few) {
        if (filter.state() == null) {
            return Optional.empty();
        }
        var index = new Index(Sql.of("unit u where state = ?", filter.state()));
        return Optional.of(index.counted(session, few + 1)).filter(found -> found.n <= few);
    }

    private static Source collected(Index index, Sql conditions) {
        return new Source(
                Sql.of("(select u.* from").plus(index.from).plus(conditions).plus("offset 0) unit"),
                Sql.of(""));
    }

    private static Sql conditions(Wanted wanted) {
        return conditions(wanted, "product_id", "batch_id", "made_on", "serial_key");
    }

    /// As [#conditions], but so that no planner takes them for a reason to use another index than
    /// the sorted one.
    private static Sql walked(Wanted wanted, Layout layout) {
        return conditions(
                wanted,
                layout.productId() == null ? "coalesce(product_id, 0)" : "product_id",
                "coalesce(batch_id, 0)",
                layout.column().equals("made_on") ? "made_on" : "coalesce(made_on, made_on)",
                layout.column().equals("serial_key") ? "serial_key" : "coalesce(serial_key, '')");
    }

    private static Sql conditions(
            Wanted wanted, String product, String batch, String made, String key) {
        var filter = wanted.filter;
        var all = Sql.of("");
        if (filter.productId() != null) {
            all = all.plus("and " + product + " = ?", filter.productId());
        }
        if (filter.batchId() != null) {
            all = all.plus("and " + batch + " = ?", filter.batchId());
        }
        if (filter.state() != null) {
            all = all.plus("and state = ?", filter.state());
        }
        return all.plus(wanted.end.where(Source::ending))
                .plus(made(made, filter.made()))
                .plus(wanted.begin.where(begin -> prefix(key, begin)));
    }

    private static Sql made(String column, DayRange days) {
        var all = Sql.of("");
        if (days.from() != null) {
            all = all.plus("and " + column + " >= ?", days.from());
        }
        return days.to() == null ? all : all.plus("and " + column + " <= ?", days.to());
    }

    /// The range of texts that begin so; both databases compare keys byte by byte.
    private static Sql prefix(String column, String prefix) {
        if (prefix.isEmpty()) {
            return Sql.of("");
        }
        int last = prefix.length() - 1;
        var end = prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
        return Sql.of("and " + column + " >= ? and " + column + " < ?", prefix, end);
    }

    private static Sql ending(String end) {
        return Sql.of("and serial_key like ? escape '!'", "%" + literal(end));
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
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
            var ways = wanted.begin.from(Sql.of("select * from unit where 1 = 1"), Source::begin);
            found.add(new Index(ways.plus("u where 1 = 1")));
        } else if (!wanted.begin.isEmpty() && !layout.column().equals("serial_key")) {
            found.add(new Index(ofProduct.plus(wanted.begin.where(Source::begin))));
        }
        if (filter.batchId() != null) {
            found.add(new Index(unit.plus("and batch_id = ?", filter.batchId())));
        }
        if (!filter.made().isAny() && !layout.column().equals("made_on")) {
            found.add(new Index(ofProduct.plus(made("made_on", filter.made()))));
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
                            Source::tail);
            return new Index(ways.plus("u where 1 = 1"));
        }
        return new Index(
                Sql.of("unit_tail t where 1 = 1").plus(end.where(Source::tail)),
                Sql.of("unit_tail t join unit u on u.id = t.unit_id where 1 = 1")
                        .plus(end.where(Source::tail)));
    }

    private static Sql begin(String key) {
        return prefix("serial_key", key);
    }

    private static Sql tail(String key) {
        return prefix("serial_rev", new StringBuilder(key).reverse().toString());
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
