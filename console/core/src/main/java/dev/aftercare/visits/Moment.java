package dev.aftercare.visits;

import java.time.LocalDate;

/// What a unit's page shows first. Names are kept with every scan.
public enum Moment {
    BLOCKED,
    REPLACED_OR_RETIRED,
    /// Not shipped as far as anybody knows, and nobody's: still in the factory, or leaked.
    MADE_OR_LABELLED,
    NO_OWNER,
    /// Owned for thirty days at the most.
    OWNED_NEW,
    /// Coverage was over yesterday, or earlier.
    ENDED,
    /// Coverage ends within sixty days.
    ENDS_SOON,
    OWNED;

    private static final int NEW_DAYS = 30;
    private static final int SOON_DAYS = 60;

    public static Moment of(ShownUnit unit, LocalDate today) {
        var standing = unit.standing();
        if (standing.blocked()) {
            return BLOCKED;
        }
        if (standing.replaced() || standing.retired()) {
            return REPLACED_OR_RETIRED;
        }
        var owned = unit.owned();
        if (owned == null) {
            return unit.life().isInTheField() ? NO_OWNER : MADE_OR_LABELLED;
        }
        if (!today.isAfter(owned.from().plusDays(NEW_DAYS))) {
            return OWNED_NEW;
        }
        return covered(unit, today);
    }

    private static Moment covered(ShownUnit unit, LocalDate today) {
        var until = unit.coverage().until();
        if (until == null) {
            return OWNED;
        }
        if (today.isAfter(until)) {
            return ENDED;
        }
        return today.plusDays(SOON_DAYS).isBefore(until) ? OWNED : ENDS_SOON;
    }
}
