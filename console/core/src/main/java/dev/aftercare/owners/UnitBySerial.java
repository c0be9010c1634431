package dev.aftercare.owners;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.SerialKey;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The one unit that somebody means by a serial as they type it.
final class UnitBySerial {

    /// @param product GTIN or model code, null if nobody said
    /// @throws Refused if there is no such unit, or several products have one
    static long id(StatelessSession session, String typed, @Nullable String product) {
        record Named(long id, String product) {}
        var named =
                Sql.of("select u.id, p.gtin, p.model from unit u")
                        .plus("join product p on p.id = u.product_id")
                        .plus(
                                "where u.serial_key in (?, ?)",
                                SerialKey.of(typed, true).text(),
                                SerialKey.of(typed, false).text())
                        .plus(
                                "and (p.gtin = ? or p.model = ? or ?)",
                                product,
                                product,
                                product == null)
                        .plus("order by p.gtin")
                        .list(
                                session,
                                row ->
                                        new Named(
                                                row.number("id"),
                                                row.text("gtin") + ' ' + row.text("model")));
        return switch (named.size()) {
            case 0 -> throw new Refused(new Refusal.NotFound("unit", typed));
            case 1 -> named.getFirst().id;
            default ->
                    throw new Refused(
                            new Refusal.AmbiguousSerial(
                                    typed, named.stream().map(Named::product).toList()));
        };
    }

    private UnitBySerial() {}
}
