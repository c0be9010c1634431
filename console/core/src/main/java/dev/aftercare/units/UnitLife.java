package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What has happened to a unit since it was made.
///
/// @param returnScanOn somebody came back to its page, half a year to three years after it was sold
/// @param scans visits of its page by outside people
/// @param owned whether somebody owns it now
public record UnitLife(
        @Nullable LocalDate labelledOn,
        @Nullable LocalDate firstScanOn,
        @Nullable LocalDate lastScanOn,
        @Nullable LocalDate returnScanOn,
        @Nullable LocalDate registeredOn,
        int scans,
        boolean owned,
        @Nullable LocalDate retiredOn) {
    public static final UnitLife NEW = new UnitLife(null, null, null, null, null, 0, false, null);
}
