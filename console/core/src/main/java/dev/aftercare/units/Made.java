package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When a unit was made, in which lot, as which revision.
public record Made(@Nullable LocalDate on, @Nullable String lot, @Nullable String revision) {
    public static final Made UNKNOWN = new Made(null, null, null);

    public static Made on(LocalDate day) {
        return new Made(day, null, null);
    }
}
