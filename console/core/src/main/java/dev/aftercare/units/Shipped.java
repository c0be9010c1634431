package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// When a unit left the maker, to whom, for which market.
///
/// @param country ISO 3166 alpha-2
public record Shipped(
        @Nullable LocalDate on,
        @Nullable String to,
        @Nullable String country,
        @Nullable String channel) {
    public static final Shipped NOT_YET = new Shipped(null, null, null, null);

    public Shipped on(LocalDate day, @Nullable String receiver) {
        return new Shipped(day, receiver == null ? to : receiver, country, channel);
    }
}
