package dev.aftercare.units.bulk;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.TypedDay;
import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// When units were shipped and to whom, as it was typed.
///
/// @param shippedOn a day ([TypedDay])
/// @param shippedTo empty leaves each unit's receiver as it is
public record ShippingDraft(String shippedOn, String shippedTo) {

    public List<Violation> violations() {
        return new Check()
                .day("shippedOn", shippedOn)
                .atMost("shippedTo", shippedTo, Shipping.LONGEST_RECEIVER)
                .violations();
    }

    /// Of a draft without violations.
    public LocalDate day() {
        return TypedDay.of(shippedOn).orElseThrow();
    }

    public @Nullable String receiver() {
        return shippedTo.isBlank() ? null : shippedTo;
    }
}
