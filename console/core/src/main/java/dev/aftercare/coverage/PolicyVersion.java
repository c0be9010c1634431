package dev.aftercare.coverage;

import java.time.Instant;

/// One version of a policy. A correction is a later recorded version of the same day.
public record PolicyVersion(
        long id, long policyId, CoverageType type, Terms terms, Instant recordedAt) {

    /// A unit whose market is not known gets what is valid everywhere only.
    boolean appliesIn(String country) {
        return terms.countries().isEmpty() || terms.countries().contains(country);
    }
}
