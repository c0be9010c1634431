package dev.aftercare.visits;

import dev.aftercare.database.check.Invariant;
import dev.aftercare.database.check.TallyInvariant;

import java.util.List;

/// What must hold of visits, whose table has no foreign key.
public final class VisitInvariants {
    private static final String DAYS = "select product_id, on_day, n from scan_day";

    public static List<Invariant> all() {
        return List.of(
                Invariant.of(
                        "scan-has-a-unit",
                        "select 'scan ' || s.id || ' of unit ' || s.unit_id as what from scan s"
                            + " where not exists (select 1 from unit u where u.id = s.unit_id)"),
                Invariant.of(
                        "unit-life-scans",
                        "select 'unit ' || l.unit_id || ': says ' || l.scans || ', has '"
                                + " || count(s.id) as what"
                                + " from unit_life l left join scan s on s.unit_id = l.unit_id"
                                + " group by l.unit_id, l.scans having count(s.id) <> l.scans"),
                TallyInvariant.ofDays(VisitMeasure.VISITS.day(), DAYS),
                TallyInvariant.ofDays(
                        VisitMeasure.EARLY.day(), DAYS + " where moment = 'MADE_OR_LABELLED'"));
    }

    private VisitInvariants() {}
}
