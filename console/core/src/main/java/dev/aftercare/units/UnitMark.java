package dev.aftercare.units;

/// What keeps a unit out of every figure.
public enum UnitMark {
    TEST,
    DEMO,
    SCRAPPED
}
