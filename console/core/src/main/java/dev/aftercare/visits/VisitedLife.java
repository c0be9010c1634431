package dev.aftercare.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What visits leave of themselves with the unit.
///
/// @param returned the first visit from half a year to three years after it was sold: somebody came
///   back to the page
/// @param visits since it was read
record VisitedLife(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalDate returned,
        int visits) {
    private static final int RETURN_FROM = 183;
    private static final int RETURN_TO = 1_095;

    VisitedLife visitedOn(LocalDate day, @Nullable LocalDate soldOn) {
        return new VisitedLife(
                first == null ? day : first,
                last == null || last.isBefore(day) ? day : last,
                returned == null && isReturn(day, soldOn) ? day : returned,
                visits + 1);
    }

    private static boolean isReturn(LocalDate day, @Nullable LocalDate soldOn) {
        if (soldOn == null) {
            return false;
        }
        long after = ChronoUnit.DAYS.between(soldOn, day);
        return after >= RETURN_FROM && after <= RETURN_TO;
    }
}
