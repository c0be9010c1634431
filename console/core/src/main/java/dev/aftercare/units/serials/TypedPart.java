package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.SerialKey;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// A part of a serial as somebody types it, as it stands in keys: in upper case, and as typed in
/// those of products that tell cases apart.
///
/// @param ways one, or two where both kinds of products may have it
public record TypedPart(List<Way> ways) {

    /// What to look for in the keys of some products.
    ///
    /// @param products begun with `and`, on `unit`; empty: any
    public record Way(String key, Sql products) {}

    private static final Sql ANY = Sql.of("");

    /// Reads what somebody typed.
    ///
    /// @param productId the only product that is meant, if somebody said
    public static TypedPart of(StatelessSession session, @Nullable Long productId, String typed) {
        var upper = SerialKey.of(typed, false).text();
        var exact = SerialKey.of(typed, true).text();
        if (exact.equals(upper)) {
            return one(upper);
        }
        if (productId != null) {
            return one(ProductCases.differ(session, productId) ? exact : upper);
        }
        var different = ProductCases.all(session);
        return different.isEmpty()
                ? one(upper)
                : new TypedPart(
                        List.of(
                                new Way(
                                        upper,
                                        Sql.of("and product_id not in").plus(Sql.in(different))),
                                new Way(
                                        exact,
                                        Sql.of("and product_id in").plus(Sql.in(different)))));
    }

    private static TypedPart one(String key) {
        return new TypedPart(List.of(new Way(key, ANY)));
    }

    public boolean isEmpty() {
        return ways.getFirst().key.isEmpty();
    }

    /// Whether one range of keys is not all of it.
    public boolean isTwofold() {
        return ways.size() > 1;
    }

    /// The condition, begun with `and`, that one of the ways holds.
    ///
    /// @param match the condition on a key, begun with `and`
    public Sql where(Function<String, Sql> match) {
        if (isEmpty()) {
            return ANY;
        }
        if (!isTwofold()) {
            return match.apply(ways.getFirst().key);
        }
        var either = Sql.of("and (1 = 0");
        for (var way : ways) {
            either =
                    either.plus("or (1 = 1")
                            .plus(match.apply(way.key))
                            .plus(way.products)
                            .plus(")");
        }
        return either.plus(")");
    }

    /// The rows of `select` for which a way holds, to be read `from`: each way by itself, for a
    /// database that would not find two ranges in one index.
    ///
    /// @param select up to its conditions, which begin with `and`
    /// @param match as for [#where]
    public Sql from(Sql select, Function<String, Sql> match) {
        var all = Sql.of("(");
        for (int n = 0; n < ways.size(); n++) {
            var way = ways.get(n);
            all =
                    all.plus(n == 0 ? "" : "union all")
                            .plus(select)
                            .plus(match.apply(way.key))
                            .plus(way.products);
        }
        return all.plus(")");
    }
}
