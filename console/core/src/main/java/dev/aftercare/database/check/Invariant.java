package dev.aftercare.database.check;

import dev.aftercare.database.sql.Sql;

/// What no row may break.
///
/// @param name in lower case with hyphens, for people and programs
/// @param breaks runs on both databases and selects what breaks it: one column `what`, a text that
///   names the row without personal data
public record Invariant(String name, Sql breaks) {

    public static Invariant of(String name, String breaks) {
        return new Invariant(name, Sql.of(breaks));
    }

    Sql count() {
        return new Sql("select count(*) from (" + breaks.text() + ") broken", breaks.args());
    }

    Sql examples() {
        return new Sql(
                "select what from (" + breaks.text() + ") broken order by what limit 20",
                breaks.args());
    }
}
