package dev.aftercare.coverage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Which version of each policy governs a unit's coverage: the latest whose validity the coverage
/// starts in; of versions for the same day, the one recorded last.
public final class Governing {
    private static final Comparator<PolicyVersion> LATEST_FIRST =
            Comparator.comparing((PolicyVersion version) -> version.terms().validFrom())
                    .thenComparing(PolicyVersion::recordedAt)
                    .reversed();

    /// What covers a unit, one entry a policy at the most, by policy.
    ///
    /// @param versions of all policies of its product
    /// @param country its market, empty where not known
    public static List<Covered> of(
            Collection<PolicyVersion> versions,
            UnitDays unit,
            @Nullable Purchase purchase,
            String country) {
        var byPolicy = new TreeMap<Long, Covered>();
        versions.stream()
                .filter(version -> version.appliesIn(country))
                .sorted(LATEST_FIRST)
                .forEach(
                        version ->
                                covered(version, unit, purchase)
                                        .ifPresent(
                                                found ->
                                                        byPolicy.putIfAbsent(
                                                                version.policyId(), found)));
        return List.copyOf(byPolicy.values());
    }

    /// The last day the whole unit is covered: what lists show as "covered until".
    public static Optional<LocalDate> coveredUntil(List<Covered> covered) {
        return covered.stream()
                .filter(one -> one.version().type().coversTheWholeUnit())
                .map(one -> one.span().to())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Covered> covered(
            PolicyVersion version, UnitDays unit, @Nullable Purchase purchase) {
        return Coverage.span(version.terms(), unit, purchase)
                .filter(span -> !span.from().isBefore(version.terms().validFrom()))
                .map(span -> new Covered(version, span));
    }

    private Governing() {}
}
