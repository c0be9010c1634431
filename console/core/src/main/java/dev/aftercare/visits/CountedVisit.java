package dev.aftercare.visits;

import dev.aftercare.company.Company;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.tally.TallyDay;
import dev.aftercare.tally.TallyPlace;

import java.time.LocalDate;
import java.util.List;

/// A visit as the sums by day count it.
public record CountedVisit(
        long productId, LocalDate day, long batchId, String country, Moment moment) {

    /// Puts the visits that units had so far into the sums, or (−1) takes them out.
    public static void ofUnits(Transaction tx, List<Long> unitIds, int sign) {
        if (unitIds.isEmpty()) {
            return;
        }
        var company = Company.read(tx.session());
        Sql.of("select u.product_id, u.batch_id, s.at, s.country, s.moment from scan s")
                .plus("join unit u on u.id = s.unit_id where s.unit_id in")
                .plus(Sql.in(unitIds))
                .each(tx.session(), row -> of(row, company).count(tx, sign));
    }

    private static CountedVisit of(SqlRow row, Company company) {
        return new CountedVisit(
                row.number("product_id"),
                company.dayOf(row.instant("at")),
                row.number("batch_id"),
                row.text("country"),
                row.constant("moment", Moment.class));
    }

    /// By day and place, and by day alone.
    void count(Transaction tx, long n) {
        tx.count(new TallyPlace(productId, day, batchId, country, moment.name()), n);
        tx.count(new TallyDay(VisitMeasure.VISITS.day(), day, productId), n);
        if (moment == Moment.MADE_OR_LABELLED) {
            tx.count(new TallyDay(VisitMeasure.EARLY.day(), day, productId), n);
        }
    }
}
