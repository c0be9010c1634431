package dev.aftercare.units;

import dev.aftercare.database.check.Invariant;
import dev.aftercare.database.check.TallyInvariant;

import java.util.List;

/// That the tallies of units say what the units say. Test, demo and scrapped units are in no
/// figure.
public final class TalliedUnits {
    private static final String CELL =
            "select u.product_id, u.batch_id, coalesce(u.country, '') as country,"
                    + " coalesce(u.channel, '') as channel, u.sold_month, ";

    private static final String LIFE = " from unit u join unit_life l on l.unit_id = u.id where ";

    public static List<Invariant> all() {
        return List.of(
                TallyInvariant.of(
                        "units",
                        CELL + "u.made_month as event_month from unit u where true" + SEEN),
                TallyInvariant.of("labelled", ofLife("labelled_on")),
                TallyInvariant.of("first-scan", ofLife("first_scan_on")),
                TallyInvariant.of(
                        "registered",
                        CELL
                                + "o.event_month from unit u"
                                + " join ownership o on o.first_unit = u.id where true"
                                + SEEN));
    }

    private static final String SEEN = " and u.mark is null";

    private static String ofLife(String day) {
        return CELL
                + "extract(year from l.DAY) * 12 + extract(month from l.DAY) - 1 as event_month"
                        .replace("DAY", day)
                + LIFE
                + "l."
                + day
                + " is not null"
                + SEEN;
    }

    private TalliedUnits() {}
}
