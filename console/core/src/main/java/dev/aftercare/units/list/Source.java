package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;

/// Where the rows of a filtered list come from. Few candidates are fetched by the index that finds
/// them, and sorted; `offset 0` keeps planners from walking the sorted index instead, which takes
/// minutes. Many are found soon by walking the sorted index and leaving out the others.
///
/// State and nothing else has no index (one would make each visit dearer): it is walked.
///
/// @param from what stands behind `from`, under the name `unit`
/// @param where conditions, each begun with `and`
record Source(Sql from, Sql where) {
    private static final Sql WALK = Sql.of("unit");

    /// The better way to a list.
    ///
    /// @param few so many candidates are fetched and sorted
    static Source of(StatelessSession session, UnitFilter filter, Layout layout, int few) {
        var conditions = conditions(filter);
        return indexes(filter, layout).stream()
                .map(index -> index.counted(session, few + 1))
                .filter(index -> index.n <= few)
                .min((a, b) -> Long.compare(a.n, b.n))
                .map(index -> collected(index, conditions))
                .orElse(new Source(WALK, conditions));
    }

    private static Source collected(Index index, Sql conditions) {
        return new Source(
                Sql.of("(select u.* from").plus(index.from).plus(conditions).plus("offset 0) unit"),
                Sql.of(""));
    }

    /// All that a filter asks for but the product, which is the layout's.
    private static Sql conditions(UnitFilter filter) {
        var all = Sql.of("");
        if (filter.productId() != null) {
            all = all.plus("and product_id = ?", filter.productId());
        }
        if (filter.batchId() != null) {
            all = all.plus("and batch_id = ?", filter.batchId());
        }
        if (filter.state() != null) {
            all = all.plus("and state = ?", filter.state());
        }
        if (!filter.serialEnd().isEmpty()) {
            all = all.plus("and serial_key like ? escape '!'", "%" + literal(filter.keySuffix()));
        }
        return all.plus(made(filter)).plus(prefix("serial_key", filter.keyPrefix()));
    }

    private static Sql made(UnitFilter filter) {
        var all = Sql.of("");
        if (filter.made().from() != null) {
            all = all.plus("and made_on >= ?", filter.made().from());
        }
        if (filter.made().to() != null) {
            all = all.plus("and made_on <= ?", filter.made().to());
        }
        return all;
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

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /// The indexes that narrow this list, other than the one it is sorted by.
    private static List<Index> indexes(UnitFilter filter, Layout layout) {
        var unit = Sql.of("unit u where 1 = 1");
        var ofProduct =
                filter.productId() == null
                        ? unit
                        : unit.plus("and product_id = ?", filter.productId());
        var found = new ArrayList<Index>();
        if (!filter.serialEnd().isEmpty()) {
            var reversed = new StringBuilder(filter.keySuffix()).reverse().toString();
            found.add(
                    new Index(
                            Sql.of("unit_tail t where 1 = 1").plus(prefix("serial_rev", reversed)),
                            Sql.of("unit_tail t join unit u on u.id = t.unit_id where 1 = 1")
                                    .plus(prefix("serial_rev", reversed))));
        }
        if (!filter.serialFrom().isEmpty() && !layout.column().equals("serial_key")) {
            found.add(new Index(ofProduct.plus(prefix("serial_key", filter.keyPrefix()))));
        }
        if (filter.batchId() != null) {
            found.add(new Index(unit.plus("and batch_id = ?", filter.batchId())));
        }
        if (!filter.made().isAny() && !layout.column().equals("made_on")) {
            found.add(new Index(ofProduct.plus(made(filter))));
        }
        return found;
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
