package dev.aftercare.visits;

import dev.aftercare.company.Company;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Visits of units as the sums by day count them.
public final class CountedVisits {
    private final ScanDays days;
    private final SortedMap<ScanDays.Key, Long> visits;

    private CountedVisits(ScanDays days, SortedMap<ScanDays.Key, Long> visits) {
        this.days = days;
        this.visits = visits;
    }

    /// Reads those of units.
    ///
    /// @param slot this process's own
    public static CountedVisits ofUnits(Transaction tx, int slot, List<Long> unitIds) {
        var visits = new TreeMap<ScanDays.Key, Long>();
        if (!unitIds.isEmpty()) {
            var company = Company.read(tx.session());
            Sql.of("select u.product_id, u.batch_id, s.at, s.country, s.moment from scan s")
                    .plus("join unit u on u.id = s.unit_id where s.unit_id in")
                    .plus(Sql.in(unitIds))
                    .each(tx.session(), row -> visits.merge(key(row, company), 1L, Long::sum));
        }
        return new CountedVisits(new ScanDays(tx, slot), visits);
    }

    private static ScanDays.Key key(SqlRow row, Company company) {
        return new ScanDays.Key(
                row.number("product_id"),
                company.dayOf(row.instant("at")),
                row.number("batch_id"),
                row.text("country"),
                row.constant("moment", Moment.class));
    }

    /// Puts them into the sums, or (−1) takes them out.
    public void count(int sign) {
        visits.forEach((key, n) -> days.add(key, sign * n));
    }
}
