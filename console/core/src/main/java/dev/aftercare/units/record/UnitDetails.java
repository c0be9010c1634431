package dev.aftercare.units.record;

import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.printing.Payloads;

import org.hibernate.StatelessSession;

import java.util.Optional;

/// Puts together what a screen shows of a unit. Reads the keys of labels when it is made.
public final class UnitDetails {
    private final Database database;
    private final Payloads payloads;

    public UnitDetails(Database database) {
        this.database = database;
        this.payloads = new Payloads(database);
    }

    /// All of it as it was at one moment; empty if there is no such unit any more.
    public Optional<UnitDetail> byId(long id) {
        return database.read(
                session -> UnitRecords.byId(session, id).map(record -> detail(session, record)));
    }

    private UnitDetail detail(StatelessSession session, UnitRecord record) {
        return new UnitDetail(
                record,
                product(session, record.unit().product().id()),
                payloads.of(session, record.unit()),
                Company.read(session).dayOf(database.clock().instant()));
    }

    /// Many products have their brand's name in their own.
    private static String product(StatelessSession session, long id) {
        return Sql.of("select b.name as brand, p.name as product from product p")
                .plus("join brand b on b.id = p.brand_id where p.id = ?", id)
                .first(
                        session,
                        row ->
                                row.text("product").startsWith(row.text("brand"))
                                        ? row.text("product")
                                        : row.text("brand") + " " + row.text("product"))
                .orElseThrow();
    }
}
