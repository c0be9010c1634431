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
    /// @throws Refused if there is none
    public static UnitBatch named(StatelessSession session, String name) {
        return Sql.of("select id, name from batch where name = ?", name)
                .first(session, UnitBatch::of)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("batch", name)));
    }

    static UnitBatch of(SqlRow row) {
        return new UnitBatch(row.number("id"), row.text("name"));
    }
}
