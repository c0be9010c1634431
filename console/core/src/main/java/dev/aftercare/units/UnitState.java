package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How far a unit has come. Stored, so that lists can ask for it; always what [#of] says.
public enum UnitState {
    MADE,
    LABELLED,
    SHIPPED,
    OWNED,
    RETIRED;

    /// What decides it. The facts come in any order: some ship before they print.
    ///
    /// @param owned whether somebody owns it now
    public record Facts(
            @Nullable LocalDate labelledOn,
            @Nullable LocalDate shippedOn,
            boolean owned,
            @Nullable LocalDate retiredOn) {}

    public static UnitState of(Facts facts) {
        if (facts.retiredOn != null) {
            return RETIRED;
        }
        if (facts.owned) {
            return OWNED;
        }
        if (facts.shippedOn != null) {
            return SHIPPED;
        }
        return facts.labelledOn != null ? LABELLED : MADE;
    }
}
