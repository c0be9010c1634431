package dev.aftercare.units.list;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Days from one to another, both included; open where null.
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final DayRange ANY = new DayRange(null, null);

    boolean isAny() {
        return from == null && to == null;
    }
}
