package dev.aftercare.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CoverageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # rule,  made,       shipped,    bought,     proven, from,       to,         basis
                    PURCHASE,2026-01-10, 2026-02-01, 2026-03-05, true,   2026-03-05, 2028-03-04, PROVEN_PURCHASE
                    PURCHASE,2026-01-10, 2026-02-01, 2027-03-05, true,   2027-03-05, 2029-03-04, PROVEN_PURCHASE
                    PURCHASE,2026-01-10, 2026-02-01, 2026-03-05, false,  2026-03-05, 2028-03-04, STATED_PURCHASE
                    PURCHASE,2026-01-10, 2026-02-01, 2026-05-02, false,  2026-05-02, 2028-05-01, STATED_PURCHASE
                    PURCHASE,2026-01-10, 2026-02-01, 2026-05-03, false,  2026-05-02, 2028-05-01, SHIPPED_AND_DAYS
                    PURCHASE,2026-01-10, -,          2026-05-03, false,  2026-05-03, 2028-05-02, STATED_PURCHASE
                    PURCHASE,2026-01-10, -,          2026-08-03, false,  2026-07-10, 2028-07-09, MADE_AND_MONTHS
                    PURCHASE,-,          -,          2026-08-03, false,  2026-08-03, 2028-08-02, STATED_PURCHASE
                    PURCHASE,2026-01-10, 2026-02-01, 2025-12-24, false,  2026-01-10, 2028-01-09, MADE
                    PURCHASE,2026-01-10, 2026-02-01, 2025-12-24, true,   2026-01-10, 2028-01-09, MADE
                    PURCHASE,2026-01-10, 2026-02-01, -,          false,  2026-05-02, 2028-05-01, SHIPPED_AND_DAYS
                    PURCHASE,2026-01-10, -,          -,          false,  2026-07-10, 2028-07-09, MADE_AND_MONTHS
                    SHIPPED, 2026-01-10, 2026-02-01, 2026-03-05, true,   2026-02-01, 2028-01-31, SHIPPED
                    SHIPPED, 2026-01-10, -,          2026-03-05, true,   2026-02-09, 2028-02-08, SOLD
                    MADE,    2026-01-10, 2026-02-01, 2026-03-05, true,   2026-01-10, 2028-01-09, MADE
                    MADE,    2024-02-29, -,          -,          false,  2024-02-29, 2026-02-27, MADE
                    """)
    void theStartFollowsTheRule(
            StartRule rule,
            @Nullable LocalDate made,
            @Nullable LocalDate shipped,
            @Nullable LocalDate bought,
            boolean proven,
            LocalDate from,
            LocalDate to,
            Basis basis) {
        var purchase = bought == null ? null : new Purchase(bought, proven);
        assertThat(Coverage.span(terms(rule), new UnitDays(made, shipped, 30), purchase))
                .contains(new Span(from, to, basis));
    }

    @Test
    void withoutAnyDayThereIsNoSpan() {
        var unknown = new UnitDays(null, null, 30);
        for (var rule : StartRule.values()) {
            assertThat(Coverage.span(terms(rule), unknown, null)).isEqualTo(Optional.empty());
        }
    }

    private static Terms terms(StartRule rule) {
        return new Terms(LocalDate.EPOCH, 24, rule, 90, 6, true, List.of());
    }
}
