package dev.aftercare.units.figures;

import dev.aftercare.database.check.Invariant;
import dev.aftercare.database.check.TallyInvariant;

import java.util.List;

/// That the tallies of units say what the units say.
public final class TalliedUnits {
    private static final String CELL =
            "select u.product_id, u.batch_id, coalesce(u.country, '') as country,"
                    + " coalesce(u.channel, '') as channel, u.sold_month, ";
    private static final String MADE = CELL + "u.made_month as event_month from unit u where ";

    public static List<Invariant> all() {
        return List.of(
                tally(Measure.UNITS, MADE + UnitGroup.IN_FIGURES),
                tally(Measure.MARKED, MADE + "not (" + UnitGroup.IN_FIGURES + ")"),
                tally(Measure.LABELLED, ofLife("l.labelled_on")),
                tally(Measure.FIRST_SCAN, ofLife("l.first_scan_on")),
                tally(Measure.RETURN_SCAN, ofLife("l.return_scan_on")),
                tally(
                        Measure.REGISTERED,
                        CELL
                                + "o.event_month from unit u"
                                + " join ownership o on o.first_unit = u.id where "
                                + UnitGroup.IN_FIGURES),
                days(Measure.LABELLED, "labelled_on"),
                days(Measure.FIRST_SCAN, "first_scan_on"),
                days(Measure.RETURN_SCAN, "return_scan_on"),
                days(Measure.REGISTERED, "registered_on"));
    }

    private static Invariant tally(Measure measure, String facts) {
        return TallyInvariant.of(measure.cell(), facts);
    }

    private static Invariant days(Measure measure, String day) {
        return TallyInvariant.ofDays(
                measure.cell(),
                "select u.product_id, l.DAY as on_day, 1 as n from unit u join unit_life l"
                        .replace("DAY", day)
                        + " on l.unit_id = u.id where l.DAY is not null and ".replace("DAY", day)
                        + UnitGroup.IN_FIGURES);
    }

    private static String ofLife(String day) {
        return CELL
                + "extract(year from DAY) * 12 + extract(month from DAY) - 1 as event_month"
                        .replace("DAY", day)
                + " from unit u join unit_life l on l.unit_id = u.id where "
                + day
                + " is not null and "
                + UnitGroup.IN_FIGURES;
    }

    private TalliedUnits() {}
}
