package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.UnitLife;

import org.hibernate.StatelessSession;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reads what has happened to units.
public final class UnitLives {

    public static Map<Long, UnitLife> of(StatelessSession session, Collection<Long> unitIds) {
        var lives = new HashMap<Long, UnitLife>();
        if (!unitIds.isEmpty()) {
            Sql.of(
                            """
                            select l.unit_id, l.labelled_on, l.first_scan_on, l.last_scan_on,
                                   l.return_scan_on, l.registered_on, l.scans, u.retired_on,
                                   o.id as ownership_id
                            from unit_life l
                            join unit u on u.id = l.unit_id
                            left join ownership o on o.current_unit = l.unit_id
                            where l.unit_id in
                            """)
                    .plus(Sql.in(unitIds))
                    .each(session, row -> lives.put(row.number("unit_id"), life(row)));
        }
        return lives;
    }

    /// The same, and no visit, label or registration adds to them until the end of the transaction:
    /// what is counted by them would be counted by an older one. Whoever needs the units locks them
    /// first.
    public static Map<Long, UnitLife> locked(StatelessSession session, Collection<Long> unitIds) {
        if (!unitIds.isEmpty()) {
            Sql.of("select unit_id from unit_life where unit_id in")
                    .plus(Sql.in(unitIds))
                    .plus("order by unit_id for update")
                    .each(session, _ -> {});
        }
        return of(session, unitIds);
    }

    private static UnitLife life(SqlRow row) {
        return new UnitLife(
                row.dayOrNull("labelled_on"),
                row.dayOrNull("first_scan_on"),
                row.dayOrNull("last_scan_on"),
                row.dayOrNull("return_scan_on"),
                row.dayOrNull("registered_on"),
                row.integer("scans"),
                row.numberOrNull("ownership_id") != null,
                row.dayOrNull("retired_on"));
    }

    private UnitLives() {}
}
