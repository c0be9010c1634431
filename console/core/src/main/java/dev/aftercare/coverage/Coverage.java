package dev.aftercare.coverage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/// Applies terms to a unit.
public final class Coverage {

    /// Empty where no day is known that the rule could start from. Without a purchase it is the
    /// estimate that is shown before anybody registers.
    public static Optional<Span> span(Terms terms, UnitDays unit, @Nullable Purchase purchase) {
        return start(terms, unit, purchase)
                .map(start -> start.notBefore(unit.madeOn()))
                .map(start -> new Span(start.day, lastDay(start.day, terms), start.basis));
    }

    private static LocalDate lastDay(LocalDate from, Terms terms) {
        return from.plusMonths(terms.months()).minusDays(1);
    }

    private static Optional<Start> start(Terms terms, UnitDays unit, @Nullable Purchase purchase) {
        return switch (terms.startRule()) {
            case PURCHASE -> purchased(terms, unit, purchase);
            case SHIPPED ->
                    unit.shippedOn() != null
                            ? Start.at(unit.shippedOn(), Basis.SHIPPED)
                            : Start.at(unit.soldOn(), Basis.SOLD);
            case MADE -> Start.at(unit.madeOn(), Basis.MADE);
        };
    }

    private static Optional<Start> purchased(
            Terms terms, UnitDays unit, @Nullable Purchase purchase) {
        if (purchase != null && purchase.proven()) {
            return Start.at(purchase.day(), Basis.PROVEN_PURCHASE);
        }
        var latest = latestStart(terms, unit);
        if (purchase == null) {
            return latest;
        }
        var stated = new Start(purchase.day(), Basis.STATED_PURCHASE);
        return Optional.of(latest.filter(other -> other.day.isBefore(stated.day)).orElse(stated));
    }

    /// Registering late, or stating a late day, moves the start no further than this.
    private static Optional<Start> latestStart(Terms terms, UnitDays unit) {
        if (unit.shippedOn() != null) {
            return Start.at(unit.shippedOn().plusDays(terms.startDays()), Basis.SHIPPED_AND_DAYS);
        }
        var made = unit.madeOn();
        return made == null
                ? Optional.empty()
                : Start.at(made.plusMonths(terms.startMonths()), Basis.MADE_AND_MONTHS);
    }

    private record Start(LocalDate day, Basis basis) {

        static Optional<Start> at(@Nullable LocalDate day, Basis basis) {
            return Optional.ofNullable(day).map(known -> new Start(known, basis));
        }

        Start notBefore(@Nullable LocalDate made) {
            return made != null && day.isBefore(made) ? new Start(made, Basis.MADE) : this;
        }
    }

    private Coverage() {}
}
