package dev.aftercare.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class GoverningTest {
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final UnitDays MADE_2025 =
            new UnitDays(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 20), 30);

    private final PolicyVersion old = version(1, Y2024, "2024-01-01T00:00:00Z", 24, List.of());
    private final PolicyVersion now = version(2, Y2026, "2025-12-01T00:00:00Z", 36, List.of());

    @Test
    void theVersionGovernsThatTheCoverageStartsIn() {
        assertThat(governing(bought(2025, 12, 31), "SE", old, now)).containsExactly(1L);
        assertThat(governing(bought(2026, 1, 1), "SE", old, now)).containsExactly(2L);
    }

    @Test
    void aCorrectionRecordedLaterReplacesItsDaysVersion() {
        var corrected = version(3, Y2026, "2026-02-01T00:00:00Z", 30, List.of());
        assertThat(governing(bought(2026, 1, 1), "SE", now, corrected, old)).containsExactly(3L);
    }

    @Test
    void aVersionForOtherMarketsDoesNotApplyHereNorWhereTheMarketIsNotKnown() {
        var norway = version(4, Y2026, "2026-02-01T00:00:00Z", 60, List.of("NO"));
        assertThat(governing(bought(2026, 1, 1), "NO", now, norway)).containsExactly(4L);
        assertThat(governing(bought(2026, 1, 1), "SE", now, norway)).containsExactly(2L);
        assertThat(governing(bought(2026, 1, 1), "", now, norway)).containsExactly(2L);
    }

    @Test
    void coveredUntilIsTheLastDayOfTheWholeUnitNotOfItsParts() {
        var base = new Covered(now, span(2026, 2028));
        var part = new Covered(part(), span(2026, 2031));
        assertThat(Governing.coveredUntil(List.of(part, base))).contains(LocalDate.of(2028, 1, 1));
        assertThat(Governing.coveredUntil(List.of(part))).isEmpty();
    }

    private static List<Long> governing(
            Purchase purchase, String country, PolicyVersion... versions) {
        return Governing.of(List.of(versions), MADE_2025, purchase, country).stream()
                .map(covered -> covered.version().id())
                .toList();
    }

    private static Purchase bought(int year, int month, int day) {
        return new Purchase(LocalDate.of(year, month, day), true);
    }

    private static Span span(int from, int to) {
        return new Span(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1), Basis.PROVEN_PURCHASE);
    }

    private static PolicyVersion part() {
        return new PolicyVersion(
                9, 8, CoverageType.PART, terms(Y2024, 60, List.of()), Instant.EPOCH);
    }

    private static PolicyVersion version(
            long id, LocalDate from, String recorded, int months, List<String> countries) {
        return new PolicyVersion(
                id, 7, CoverageType.BASE, terms(from, months, countries), Instant.parse(recorded));
    }

    private static Terms terms(LocalDate from, int months, List<String> countries) {
        return new Terms(from, months, StartRule.PURCHASE, 90, 6, true, countries);
    }
}
