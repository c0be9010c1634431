package dev.aftercare.coverage;

/// What one version of a policy grants, and from when.
///
/// @param startDays days after shipping when nobody says when it was bought
/// @param startMonths months after making when it was never shipped
public record Terms(
        long policyVersionId,
        CoverageType type,
        int months,
        StartRule rule,
        int startDays,
        int startMonths) {}
