package dev.aftercare.units.list;

/// What units can be sorted by: few things, each with an index.
public enum UnitSort {
    SERIAL,
    MADE,
    SHIPPED,
    COVERED
}
