package dev.aftercare.coverage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The days of a unit that decide when its coverage begins.
///
/// @param soldLagDays days from making to selling where nobody recorded the shipping
public record UnitDays(@Nullable LocalDate madeOn, @Nullable LocalDate shippedOn, int soldLagDays) {

    /// The day it counts as sold: shipped, else made and the lag.
    public @Nullable LocalDate soldOn() {
        if (shippedOn != null) {
            return shippedOn;
        }
        return madeOn == null ? null : madeOn.plusDays(soldLagDays);
    }
}
