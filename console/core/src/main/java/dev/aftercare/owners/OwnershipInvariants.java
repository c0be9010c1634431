package dev.aftercare.owners;

import dev.aftercare.database.check.Invariant;

import java.util.List;

/// What must hold between a unit and whom it belongs to.
public final class OwnershipInvariants {
    private static final String NAMED =
            "select 'ownership ' || o.id || ' of unit ' || o.unit_id as what from ownership o ";

    public static List<Invariant> all() {
        return List.of(
                Invariant.of(
                        "ownership-has-a-unit",
                        NAMED
                                + "where not exists"
                                + " (select 1 from unit u where u.id = o.unit_id)"),
                Invariant.of(
                        "ownership-current",
                        NAMED
                                + "where (o.to_on is null and o.current_unit is null)"
                                + " or (o.to_on is not null and o.current_unit is not null)"
                                + " or o.current_unit <> o.unit_id"),
                Invariant.of(
                        "ownership-first",
                        NAMED
                                + "where o.first_unit <> o.unit_id or (o.first_unit is null"
                                + " and not exists (select 1 from ownership f"
                                + " where f.first_unit = o.unit_id))"),
                Invariant.of(
                        "ownership-sold-month",
                        NAMED
                                + "join unit u on u.id = o.unit_id where o.sold_month <>"
                                + " u.sold_month"),
                Invariant.of(
                        "unit-life-registered",
                        NAMED
                                + "left join unit_life l on l.unit_id = o.unit_id"
                                + " where o.first_unit is not null and l.registered_on is null"));
    }

    private OwnershipInvariants() {}
}
