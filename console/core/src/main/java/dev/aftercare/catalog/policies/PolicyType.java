package dev.aftercare.catalog.policies;

/// What kind of promise it is. A unit's estimate before its registration comes of BASE.
public enum PolicyType {
    BASE,
    PART,
    EXTENDED,
    STATUTORY,
    REPAIR,
    RECALL
}
