package dev.aftercare.company;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/// The company as somebody wants it.
///
/// @param zone of the tz database, `Europe/Stockholm`
/// @param currency ISO 4217, `EUR`
public record CompanyDraft(String name, String zone, String currency, int soldLagDays) {
    private static final int LONGEST_LAG = 3_650;

    public List<Violation> violations() {
        return new Check()
                .text("name", name, 120)
                .that("zone", ZoneId.getAvailableZoneIds().contains(zone), "zone", zone)
                .that("currency", isCurrency(currency), "currency", currency)
                .that(
                        "soldLagDays",
                        soldLagDays >= 0 && soldLagDays <= LONGEST_LAG,
                        "between",
                        soldLagDays,
                        0,
                        LONGEST_LAG)
                .violations();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
