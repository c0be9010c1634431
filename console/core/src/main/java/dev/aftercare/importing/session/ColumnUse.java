package dev.aftercare.importing.session;

/// What a column of the sheet is.
public sealed interface ColumnUse {

    /// One of the target's columns, by its key (`serial`): [SessionColumn#fields] lists them.
    record Field(String key) implements ColumnUse {}

    /// Lots of a component.
    record ComponentLot(String partNo) implements ColumnUse {}

    /// Kept with the unit under this name.
    record Extra(String name) implements ColumnUse {}

    record Ignored() implements ColumnUse {}
}
