package dev.aftercare.catalog;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Whose program this is: there is one.
///
/// @param zone decides which day it is, for everybody
/// @param currency ISO 4217
/// @param soldLagDays from made on to sold, where nobody said when a unit was shipped
public record Company(String name, ZoneId zone, String currency, int soldLagDays, int version)
        implements Recorded {
    static final Subject SUBJECT = Subject.of("company", 1);

    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public CompanyDraft facts() {
        return new CompanyDraft(name, zone.getId(), currency, soldLagDays);
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
