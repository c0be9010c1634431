package dev.aftercare.catalog.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class PoliciesTest extends ServiceTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private Policies policies;

    @BeforeEach
    void policies() {
        policies = new Policies(database);
    }

    @Test
    void laterTermsGovernWhatStartsLater() {
        policies.record(KIM, base(JANUARY, 24));
        var policy = policies.record(KIM, base(JULY, 36));
        var now = Instant.now(CLOCK).plusSeconds(1);
        assertThat(policy.governing(JANUARY.minusDays(1), now)).isEmpty();
        assertThat(months(policy, JANUARY, now)).isEqualTo(24);
        assertThat(months(policy, JULY.minusDays(1), now)).isEqualTo(24);
        assertThat(months(policy, JULY, now)).isEqualTo(36);
    }

    @Test
    void aCorrectionIsAVersionOfItsOwnAndWhatWasKnownBeforeCanBeAsked() {
        var wrong = policies.record(KIM, base(JANUARY, 12));
        var corrected = policies.record(KIM, base(JANUARY, 24));
        assertThat(corrected.versions()).hasSize(2).startsWith(wrong.versions().getFirst());
        var first = wrong.versions().getFirst().recordedAt();
        assertThat(months(corrected, JANUARY, first)).isEqualTo(12);
        assertThat(months(corrected, JANUARY, first.plusSeconds(1))).isEqualTo(24);
        assertThat(corrected.governing(JANUARY, first.minusSeconds(1))).isEmpty();
    }

    @Test
    void recordingTheSameAgainChangesNothing() {
        var recorded = policies.record(KIM, base(JANUARY, 24));
        assertThat(policies.record(KIM, base(JANUARY, 24))).isEqualTo(recorded);
        assertThat(policies.all()).containsExactly(recorded);
    }

    @Test
    void aPolicyKeepsItsType() {
        policies.record(KIM, base(JANUARY, 24));
        var other = new PolicyDraft("BASE", CoverageType.PART, base(JANUARY, 24).terms());
        assertThatThrownBy(() -> policies.record(KIM, other))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(
                                                Violation.of(
                                                        "type", "policyType", CoverageType.BASE)));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        var terms =
                new Terms(JANUARY, 0, StartRule.PURCHASE, -1, 121, true, List.of("DE", "Sweden"));
        assertThat(new PolicyDraft("", CoverageType.BASE, terms).violations())
                .containsExactly(
                        Violation.of("code", "required"),
                        Violation.of("months", "between", 0, 1, 600),
                        Violation.of("startDays", "between", -1, 0, 3_650),
                        Violation.of("startMonths", "between", 121, 0, 120),
                        Violation.of("countries", "country", "Sweden"));
    }

    private static int months(Policy policy, LocalDate startsOn, Instant knownAt) {
        return policy.governing(startsOn, knownAt).orElseThrow().terms().months();
    }

    private static PolicyDraft base(LocalDate validFrom, int months) {
        var terms =
                new Terms(validFrom, months, StartRule.PURCHASE, 90, 6, true, List.of("SE", "DE"));
        return new PolicyDraft("BASE", CoverageType.BASE, terms);
    }
}
