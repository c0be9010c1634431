package dev.aftercare.catalog.policies;

/// From which fact coverage starts.
public enum StartRule {
    /// The proven purchase date; else the earlier of the stated date and shipped on + `startDays`;
    /// without ship date the earlier of the stated date and made on + `startMonths`; never before
    /// made on.
    PURCHASE,
    SHIPPED,
    MADE
}
