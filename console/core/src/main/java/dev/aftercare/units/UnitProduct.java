package dev.aftercare.units;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

/// What a unit is one of, as lists name it.
public record UnitProduct(long id, String gtin, String model) {
    private static final int GTIN_DIGITS = 14;

    /// The product that somebody means by its GTIN (of any length) or its model code.
    ///
    /// @throws Refused if there is none
    public static UnitProduct named(StatelessSession session, String typed) {
        var gtin =
                typed.matches("[0-9]{8,14}")
                        ? "0".repeat(GTIN_DIGITS - typed.length()) + typed
                        : "";
        return Sql.of(
                        "select id, gtin, model from product where gtin = ? or model = ?",
                        gtin,
                        typed)
                .plus("order by case when model = ? then 0 else 1 end", typed)
                .first(session, UnitProduct::of)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("product", typed)));
    }

    static UnitProduct of(SqlRow row) {
        return new UnitProduct(row.number("id"), row.text("gtin"), row.text("model"));
    }
}
