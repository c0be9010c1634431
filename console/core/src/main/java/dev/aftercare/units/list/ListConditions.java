package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.list.ListSource.Wanted;
import dev.aftercare.units.serials.KeyPrefix;

/// What a list asks of a unit, each condition begun with `and`: by columns as they are, or by what
/// no planner takes for a reason to use another index than the one that is meant.
///
/// @param apart whether what sets units apart may be seen
record ListConditions(
        String product,
        String batch,
        String state,
        String made,
        String covered,
        String key,
        boolean apart) {
    static final ListConditions HIDDEN =
            new ListConditions(
                    "coalesce(product_id, 0)",
                    "coalesce(batch_id, 0)",
                    "coalesce(state, '')",
                    "coalesce(made_on, made_on)",
                    "coalesce(covered_until, covered_until)",
                    "coalesce(serial_key, '')",
                    false);

    /// What planners may see.
    static final ListConditions BARE =
            new ListConditions(
                    "product_id",
                    "batch_id",
                    "state",
                    "made_on",
                    "covered_until",
                    "serial_key",
                    false);

    /// What they may see where what is set apart is few: that alone.
    static final ListConditions RARE =
            new ListConditions(
                    HIDDEN.product,
                    HIDDEN.batch,
                    HIDDEN.state,
                    HIDDEN.made,
                    HIDDEN.covered,
                    HIDDEN.key,
                    true);

    /// One look by the key for each row, so that no planner reads all lives first.
    private static final String UNSCANNED =
            "and coalesce((select case when l.labelled_on is not null and l.first_scan_on is null"
                    + " then 1 else 0 end from unit_life l where l.unit_id = id), 0) = 1";

    /// The columns of the sorted index may be seen.
    static ListConditions onWalk(Layout layout) {
        return new ListConditions(
                layout.productId() == null ? HIDDEN.product : "product_id",
                HIDDEN.batch,
                HIDDEN.state,
                layout.column().equals("made_on") ? "made_on" : HIDDEN.made,
                layout.column().equals("covered_until") ? "covered_until" : HIDDEN.covered,
                layout.column().equals("serial_key") ? "serial_key" : HIDDEN.key,
                false);
    }

    Sql of(Wanted wanted) {
        var filter = wanted.filter();
        var all = Sql.of("");
        if (filter.productId() != null) {
            all = all.plus("and " + product + " = ?", filter.productId());
        }
        if (filter.batchId() != null) {
            all = all.plus("and " + batch + " = ?", filter.batchId());
        }
        if (filter.state() != null) {
            all = all.plus("and " + state + " = ?", filter.state());
        }
        return all.plus(rest(filter))
                .plus(wanted.end().where(ListConditions::ending))
                .plus(days(made, filter.made()))
                .plus(days(covered, filter.covered()))
                .plus(wanted.begin().where(begin -> KeyPrefix.of(key, begin)));
    }

    /// What no list is sorted by.
    private Sql rest(UnitFilter filter) {
        var all = Sql.of("");
        var mark = filter.apart();
        if (mark != null) {
            all = all.plus("and").plus(apart ? mark.condition() : mark.hidden());
        }
        return filter.unscanned() ? all.plus(UNSCANNED) : all;
    }

    static Sql days(String column, DayRange days) {
        var all = Sql.of("");
        if (days.from() != null) {
            all = all.plus("and " + column + " >= ?", days.from());
        }
        return days.to() == null ? all : all.plus("and " + column + " <= ?", days.to());
    }

    private static Sql ending(String end) {
        return Sql.of("and serial_key like ? escape '!'", "%" + literal(end));
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
