package dev.aftercare.search;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitState;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Units, as a search shows them.
final class UnitHits {
    private static final Sql SELECT =
            Sql.of(
                    """
                    select u.id, u.serial, u.state, u.mark, p.name, p.gtin
                    from unit u join product p on p.id = u.product_id
                    """);

    /// In the order of the ids; without those that are gone.
    static List<Hit.Unit> byId(StatelessSession session, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var units =
                SELECT.plus("where u.id in").plus(Sql.in(ids)).list(session, UnitHits::unit).stream()
                        .collect(Collectors.toMap(Hit.Unit::id, Function.identity()));
        return ids.stream().map(units::get).filter(Objects::nonNull).toList();
    }

    /// The unit whose label says this. Both keys are asked for: whether cases differ is a rule of
    /// the product's. What was typed off a label may be in another case than it is printed.
    static Optional<Hit.Unit> exactly(StatelessSession session, String gtin, String serial) {
        return SELECT.plus("where p.gtin = ?", gtin)
                .plus("and u.serial_key in (?, ?)", key(serial, false), key(serial, true))
                .plus("order by case when u.serial = ? then 0 else 1 end", serial)
                .first(session, UnitHits::unit);
    }

    private static String key(String serial, boolean casesDiffer) {
        return SerialKey.of(serial, casesDiffer).text();
    }

    private static Hit.Unit unit(SqlRow row) {
        return new Hit.Unit(
                row.number("id"),
                row.text("serial"),
                row.text("name"),
                row.text("gtin"),
                row.constant("state", UnitState.class),
                UnitMark.orNull(row.textOrNull("mark")));
    }

    private UnitHits() {}
}
