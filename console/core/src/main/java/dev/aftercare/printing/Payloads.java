package dev.aftercare.printing;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.units.UnitRow;

import org.hibernate.StatelessSession;

/// What stands in the code of a unit, whether it was printed already or not.
public final class Payloads {
    private final Database database;
    private final LabelKeys keys;

    public Payloads(Database database) {
        this.database = database;
        this.keys = new LabelKeys(database);
    }

    public String of(UnitRow unit) {
        return database.read(session -> of(session, unit));
    }

    /// The same in the caller's transaction.
    public String of(StatelessSession session, UnitRow unit) {
        var gtin = unit.product().gtin();
        return DigitalLink.ofUnit(
                        domain(session, unit.product().id()),
                        new Gtin(gtin),
                        new Serial(unit.serial()),
                        keys.token(gtin, unit.serial()))
                .uri();
    }

    private static String domain(StatelessSession session, long productId) {
        return Sql.of("select coalesce(p.printed_domain, p.domain, b.domain) as domain")
                .plus("from product p join brand b on b.id = p.brand_id")
                .plus("where p.id = ?", productId)
                .first(session, row -> row.text("domain"))
                .orElseThrow();
    }
}
