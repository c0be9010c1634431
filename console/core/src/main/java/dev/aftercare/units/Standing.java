package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What follows from a unit's facts and is stored with it, so that lists can sort and filter by it.
/// Months as in [dev.aftercare.tally.Months].
///
/// @param coveredUntil last day of coverage, null where no day is known that it could start from
/// @param coveredEstimated nobody has registered the unit yet, so the start is a guess
public record Standing(
        UnitState state,
        int madeMonth,
        int soldMonth,
        @Nullable LocalDate coveredUntil,
        boolean coveredEstimated) {}
