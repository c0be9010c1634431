package dev.aftercare.catalog.policies;

import dev.aftercare.coverage.CoverageType;
import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A promise under one code, with all versions of its terms.
public record Policy(long id, String code, CoverageType type, List<RecordedTerms> versions)
        implements Recorded {

    /// Later terms before earlier ones, corrections before what they correct.
    private static final Comparator<RecordedTerms> BY_RANK =
            Comparator.comparing((RecordedTerms version) -> version.terms().validFrom())
                    .thenComparing(RecordedTerms::recordedAt);

    @Override
    public Subject subject() {
        return Subject.of("policy", id);
    }

    /// The version that governs a coverage which starts on this day, as it was known then: of the
    /// validities that have begun the latest, of its corrections the last one recorded.
    public Optional<RecordedTerms> governing(LocalDate startsOn, Instant knownAt) {
        return versions.stream()
                .filter(version -> !version.terms().validFrom().isAfter(startsOn))
                .filter(version -> !version.recordedAt().isAfter(knownAt))
                .max(BY_RANK);
    }

    /// The last word on what holds from this day on.
    Optional<RecordedTerms> latest(LocalDate validFrom) {
        return versions.stream()
                .filter(version -> version.terms().validFrom().equals(validFrom))
                .max(BY_RANK);
    }
}
