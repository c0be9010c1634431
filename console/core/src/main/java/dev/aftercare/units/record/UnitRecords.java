package dev.aftercare.units.record;

import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.owners.Owners;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.bulk.UnitLives;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitRecord.Cover;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Puts together what is known of a unit.
public final class UnitRecords {
    private final Database database;

    public UnitRecords(Database database) {
        this.database = database;
    }

    /// The record of the unit that somebody means by its serial.
    ///
    /// @param product GTIN or model code, null if nobody said
    /// @throws Refused if there is none, or several
    public UnitRecord of(String serial, @Nullable String product) {
        return database.read(
                session -> record(session, new UnitFinder(session).one(serial, product)));
    }

    /// The record of a unit that was listed; empty if it is gone since.
    public Optional<UnitRecord> byId(long id) {
        return database.read(session -> byId(session, id));
    }

    static Optional<UnitRecord> byId(StatelessSession session, long id) {
        return new UnitRows(session)
                .byId(List.of(id)).stream().findFirst().map(unit -> record(session, unit));
    }

    private static UnitRecord record(StatelessSession session, UnitRow unit) {
        var lives = UnitLives.of(session, List.of(unit.id()));
        return new UnitRecord(
                unit,
                lives.getOrDefault(unit.id(), UnitLife.NEW),
                coverage(session, unit.id()),
                Owners.of(session, unit.id()),
                NoteRow.of(session, unit.id()),
                new Timeline(session, Company.read(session)).of(unit));
    }

    private static List<Cover> coverage(StatelessSession session, long unit) {
        return Sql.of(
                        """
                        select p.code, p.type, c.starts_on, c.ends_on, c.basis
                        from coverage c
                        join policy_version v on v.id = c.policy_version_id
                        join policy p on p.id = v.policy_id
                        where c.unit_id = ?
                        order by c.starts_on, p.code
                        """,
                        unit)
                .list(
                        session,
                        row ->
                                new Cover(
                                        row.text("code"),
                                        row.text("type"),
                                        row.day("starts_on"),
                                        row.day("ends_on"),
                                        row.text("basis")));
    }
}
