package dev.aftercare.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// One version of a policy. A correction is a later recorded version of the same day.
///
/// @param countries ISO 3166 alpha-2; empty: everywhere
public record PolicyVersion(
        long policyId,
        LocalDate validFrom,
        Instant recordedAt,
        Set<String> countries,
        Terms terms) {

    /// A unit whose market is not known gets what is valid everywhere only.
    boolean appliesIn(String country) {
        return countries.isEmpty() || countries.contains(country);
    }
}
