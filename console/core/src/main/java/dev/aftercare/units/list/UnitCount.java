package dev.aftercare.units.list;

/// How many rows a list has; counting stops early, for nobody reads more than "10,000+".
public record UnitCount(long n, boolean orMore) {
    static final int COUNTED = 10_000;

    static UnitCount of(long counted) {
        return new UnitCount(Math.min(counted, COUNTED), counted > COUNTED);
    }
}
