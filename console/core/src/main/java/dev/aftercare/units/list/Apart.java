package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.UnitMark;

/// What sets units apart from all others: a mark, or that they were stolen.
public enum Apart {
    TEST,
    DEMO,
    SCRAPPED,
    BLOCKED;

    /// As a condition that the index of what is set apart serves.
    Sql condition() {
        return this == BLOCKED
                ? Sql.of("blocked_at >= timestamp with time zone '0001-01-01 00:00:00+00'")
                : Sql.of("mark = ?", UnitMark.valueOf(name()));
    }

    /// The same, hidden from planners.
    Sql hidden() {
        return this == BLOCKED
                ? Sql.of("coalesce(blocked_at, blocked_at) is not null")
                : Sql.of("coalesce(mark, '') = ?", UnitMark.valueOf(name()));
    }
}
