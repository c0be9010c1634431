package dev.aftercare.units;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

/// The import that brought a unit, as lists name it.
public record UnitBatch(long id, String name) {

    /// The batch of this name.
    ///
    /// @throws Refused if there is none, or it was undone
    public static UnitBatch named(StatelessSession session, String name) {
        return Sql.of("select id, name from batch where name = ?", name)
                .first(session, UnitBatch::of)
                .orElseThrow(() -> missing(session, name));
    }

    /// Why there is no batch of this name to work on: one that was undone has got a longer name.
    public static Refused missing(StatelessSession session, String name) {
        var begin = name.replaceAll("[!%_]", "!$0") + " (undone %";
        long undone =
                Sql.of("select count(*) from batch where undone_at is not null")
                        .plus("and (name = ? or name like ? escape '!')", name, begin)
                        .number(session);
        return new Refused(
                undone > 0 ? new Refusal.BatchUndone(name) : new Refusal.NotFound("batch", name));
    }

    static UnitBatch of(SqlRow row) {
        return new UnitBatch(row.number("id"), row.text("name"));
    }
}
