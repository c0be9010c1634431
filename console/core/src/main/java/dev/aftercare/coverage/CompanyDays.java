package dev.aftercare.coverage;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How the company counts days.
///
/// @param zone which day it is, never the machine's
/// @param soldLagDays days from making to selling where nobody recorded the shipping
public record CompanyDays(ZoneId zone, int soldLagDays) {

    public static CompanyDays read(StatelessSession session) {
        return Sql.of("select zone, sold_lag_days from company")
                .first(
                        session,
                        row ->
                                new CompanyDays(
                                        ZoneId.of(row.text("zone")), row.integer("sold_lag_days")))
                .orElseThrow();
    }

    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
