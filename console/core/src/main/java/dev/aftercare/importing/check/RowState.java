package dev.aftercare.importing.check;

/// What becomes of a row.
public enum RowState {
    READY,
    /// Imported, unless a person says no.
    WARNING,
    /// Not imported until it is put right, or a person accepts it as it is.
    HELD,
    /// Blank, a sum or a header: nothing to import.
    SKIPPED,
    IMPORTED
}
