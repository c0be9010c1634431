package dev.aftercare.company;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.hibernate.StatelessSession;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Whose program this is: there is one.
///
/// @param zone decides which day it is, for everybody
/// @param currency ISO 4217
/// @param soldLagDays from made on to sold, where nobody said when a unit was shipped
public record Company(String name, ZoneId zone, String currency, int soldLagDays, int version)
        implements Recorded {
    private static final Subject SUBJECT = Subject.of("company", 1);

    public static Company read(StatelessSession session) {
        return Sql.of("select name, zone, currency, sold_lag_days, version from company")
                .first(session, Company::of)
                .orElseThrow();
    }

    private static Company of(SqlRow row) {
        return new Company(
                row.text("name"),
                ZoneId.of(row.text("zone")),
                row.text("currency"),
                row.integer("sold_lag_days"),
                row.integer("version"));
    }

    public LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /// Which day it was then: never the machine's.
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public CompanyDraft facts() {
        return new CompanyDraft(name, zone.getId(), currency, soldLagDays);
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
