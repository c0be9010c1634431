package dev.aftercare.coverage;

/// Which day a coverage's start was taken from.
public enum Basis {
    PROVEN_PURCHASE,
    STATED_PURCHASE,
    SHIPPED,
    SHIPPED_AND_DAYS,
    SOLD,
    MADE,
    MADE_AND_MONTHS
}
