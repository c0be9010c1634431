package dev.aftercare.units;

import dev.aftercare.database.check.Invariant;

import java.util.List;

/// What must hold of units and is not written in a constraint. Each says again, in SQL, what the
/// program derives in Java.
public final class UnitInvariants {
    private static final String NAMED = "select 'unit ' || u.id || ' ' || u.serial as what";

    private static final String STATE =
            """
            case when u.retired_on is not null then 'RETIRED'
                when exists (select 1 from ownership o where o.current_unit = u.id) then 'OWNED'
                when u.shipped_on is not null then 'SHIPPED'
                when l.labelled_on is not null then 'LABELLED'
                else 'MADE' end\
            """;

    public static List<Invariant> all() {
        return List.of(
                lifeOfEachUnit(),
                Invariant.of(
                        "unit-life-has-a-unit",
                        "select 'unit ' || l.unit_id as what from unit_life l where not exists"
                                + " (select 1 from unit u where u.id = l.unit_id)"),
                tailOfEachUnit(),
                Invariant.of(
                        "unit-tail-has-a-unit",
                        "select 'unit ' || t.unit_id || ' ' || t.serial_rev as what from unit_tail"
                            + " t where not exists (select 1 from unit u where u.id = t.unit_id)"),
                Invariant.of(
                        "print-item-has-a-unit",
                        "select 'run ' || i.run_id || ' label ' || i.seq || ' of unit ' ||"
                                + " i.unit_id as what from print_item i where not exists"
                                + " (select 1 from unit u where u.id = i.unit_id)"),
                Invariant.of(
                        "unit-state",
                        "select 'unit ' || u.id || ' ' || u.serial || ' ' || u.state as what from"
                            + " unit u left join unit_life l on l.unit_id = u.id where u.state <> "
                                + STATE),
                madeMonth(),
                soldMonth());
    }

    private static Invariant lifeOfEachUnit() {
        return Invariant.of(
                "unit-has-a-life",
                NAMED
                        + " from unit u"
                        + " where not exists (select 1 from unit_life l where l.unit_id = u.id)");
    }

    /// Tails are found by what they say only: looked up by unit, each would be a walk through all.
    private static Invariant tailOfEachUnit() {
        return Invariant.of(
                "unit-has-a-tail",
                NAMED
                        + " from (select id from unit except select unit_id from unit_tail) n"
                        + " join unit u on u.id = n.id"
                        + " union all"
                        + " select 'unit ' || t.unit_id || ' ' || count(*) || ' tails' as what"
                        + " from unit_tail t group by t.unit_id having count(*) > 1");
    }

    private static Invariant madeMonth() {
        return Invariant.of(
                "unit-made-month",
                NAMED
                        + " from unit u where u.made_month <> case when u.made_on is null then 0"
                        + " else extract(year from u.made_on) * 12"
                        + " + extract(month from u.made_on) - 1 end");
    }

    private static Invariant soldMonth() {
        return Invariant.of(
                "unit-sold-month",
                NAMED
                        + " from (select u.id, u.serial, u.sold_month, coalesce(u.shipped_on,"
                        + " u.made_on + c.sold_lag_days * interval '1' day) as sold_on"
                        + " from unit u cross join company c) u"
                        + " where u.sold_month <> case when u.sold_on is null then 0"
                        + " else extract(year from u.sold_on) * 12"
                        + " + extract(month from u.sold_on) - 1 end");
    }

    private UnitInvariants() {}
}
