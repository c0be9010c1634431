package dev.aftercare.owners;

/// What came of a registration. For staff and for records: a phone gets the same answer whichever
/// it was, or it would learn whether a unit is somebody's, or whose it is.
public enum Outcome {
    REGISTERED,
    /// The same person has registered it already; nothing changed.
    SAME,
    /// It is somebody else's: kept for staff to decide.
    CONFLICT
}
