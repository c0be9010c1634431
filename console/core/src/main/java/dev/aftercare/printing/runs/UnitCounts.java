package dev.aftercare.printing.runs;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What is meant, counted by product: all in one look at the units, for there may be a million.
record UnitCounts(SortedMap<Long, OfProduct> ofProducts) {
    /// The characters of a serial that stand in a link as they are; each other one takes three.
    private static final String KEPT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

    /// How long a serial is in a link. No serial has a blank, so what is kept may become one.
    private static final String IN_LINK =
            "length(u.serial) + 2 * length(replace(translate(u.serial, ?, ?), ' ', ''))";

    private static final String IF_PRINTABLE =
            "(case when " + PrintableUnits.PRINTABLE + " then %s end)";

    /// @param first what sorts the first label's serial; null where there is none
    /// @param longest serial as it stands in a link
    record OfProduct(
            long meant,
            long labels,
            @Nullable String first,
            @Nullable String last,
            int longest,
            Map<Forecast.WhyNot, Long> leftOut) {

        static OfProduct of(SqlRow row) {
            var leftOut = new EnumMap<Forecast.WhyNot, Long>(Forecast.WhyNot.class);
            for (var why : Forecast.WhyNot.values()) {
                leftOut.put(why, row.number(why.column()));
            }
            var longest = row.integerOrNull("longest");
            return new OfProduct(
                    row.number("meant"),
                    row.number("labels"),
                    row.textOrNull("first_sort"),
                    row.textOrNull("last_sort"),
                    longest == null ? 0 : longest,
                    leftOut);
        }
    }

    static UnitCounts of(StatelessSession session, PrintableUnits units) {
        var reasons =
                Arrays.stream(Forecast.WhyNot.values())
                        .map(Forecast.WhyNot::counted)
                        .collect(Collectors.joining(", "));
        var counts = new TreeMap<Long, OfProduct>();
        Sql.of("select u.product_id, count(*) as meant, count")
                .plus(IF_PRINTABLE.formatted("1") + " as labels,")
                .plus("min" + IF_PRINTABLE.formatted("u.serial_sort") + " as first_sort,")
                .plus("max" + IF_PRINTABLE.formatted("u.serial_sort") + " as last_sort, max")
                .plus(IF_PRINTABLE.formatted(IN_LINK), KEPT, " ".repeat(KEPT.length()))
                .plus("as longest, " + reasons + " from unit u where")
                .plus(units.meant())
                .plus("group by u.product_id")
                .each(session, row -> counts.put(row.number("product_id"), OfProduct.of(row)));
        return new UnitCounts(counts);
    }

    long meant() {
        return ofProducts.values().stream().mapToLong(OfProduct::meant).sum();
    }

    long labels() {
        return ofProducts.values().stream().mapToLong(OfProduct::labels).sum();
    }

    int longest(long productId) {
        var one = ofProducts.get(productId);
        return one == null ? 0 : one.longest;
    }

    /// Only what there is.
    Map<Forecast.WhyNot, Long> leftOut() {
        var all = new EnumMap<Forecast.WhyNot, Long>(Forecast.WhyNot.class);
        for (var one : ofProducts.values()) {
            one.leftOut.forEach((why, n) -> all.merge(why, n, Long::sum));
        }
        all.values().removeIf(n -> n == 0);
        return all;
    }

    Forecast.Span span(StatelessSession session, PrintableUnits units) {
        var printed = new TreeMap<>(ofProducts);
        printed.values().removeIf(one -> one.labels == 0);
        if (printed.isEmpty()) {
            return Forecast.Span.EMPTY;
        }
        var begin = printed.firstEntry();
        var end = printed.lastEntry();
        var first = at(units, begin.getKey(), begin.getValue().first, "order by u.id limit 1");
        var last = at(units, end.getKey(), end.getValue().last, "order by u.id desc limit 1");
        return new Forecast.Span(
                first.first(session, row -> row.text("serial")).orElse(""),
                last.first(session, row -> row.text("serial")).orElse(""),
                first.first(session, row -> row.number("id")).orElse(0L));
    }

    /// `A-01` and `A-1` are sorted alike.
    private static Sql at(
            PrintableUnits units, long productId, @Nullable String sort, String order) {
        return Sql.of("select u.id, u.serial from unit u where u.product_id = ?", productId)
                .plus("and u.serial_sort = ? and " + PrintableUnits.PRINTABLE + " and", sort)
                .plus(units.meant())
                .plus(order);
    }
}
