package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.SerialKey;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Looks up what a phone is shown of a unit.
public final class ShownUnits {
    private static final String FIND =
            """
            select u.product_id, u.id, u.serial, u.mark, u.blocked_at,
                   u.replaced_by, u.retired_on, u.made_on,
                   l.labelled_on, u.shipped_on, p.tracks_shipping,
                   o.from_on, o.bought_on, o.confirmed,
                   u.covered_until, u.covered_estimated
            from product p
            join unit u on u.product_id = p.id
            left join unit_life l on l.unit_id = u.id
            left join ownership o on o.current_unit = u.id
            where p.gtin = ? and u.serial_key in (?, ?) and u.serial = ?
            """;

    private final Database database;

    public ShownUnits(Database database) {
        this.database = database;
    }

    /// The unit with exactly this printed serial, for that is what its token was made of. Both keys
    /// are asked for: whether cases differ is a rule of the product's, which one lookup cannot know
    /// beforehand.
    public Optional<ShownUnit> find(String gtin, String serial) {
        return database.lookUp(
                Sql.of(
                        FIND,
                        gtin,
                        SerialKey.of(serial, false).text(),
                        SerialKey.of(serial, true).text(),
                        serial),
                ShownUnits::page);
    }

    private static ShownUnit page(SqlRow row) {
        return new ShownUnit(
                row.number("product_id"),
                row.number("id"),
                row.text("serial"),
                new ShownUnit.Standing(
                        row.textOrNull("mark"),
                        row.instantOrNull("blocked_at") != null,
                        row.numberOrNull("replaced_by") != null,
                        row.dayOrNull("retired_on") != null),
                new ShownUnit.Life(
                        row.dayOrNull("made_on"),
                        row.dayOrNull("labelled_on"),
                        row.dayOrNull("shipped_on"),
                        row.flag("tracks_shipping")),
                owned(row),
                new ShownUnit.Coverage(
                        row.dayOrNull("covered_until"), row.flag("covered_estimated")));
    }

    private static ShownUnit.@Nullable Owned owned(SqlRow row) {
        var from = row.dayOrNull("from_on");
        return from == null
                ? null
                : new ShownUnit.Owned(from, row.day("bought_on"), row.flag("confirmed"));
    }
}
