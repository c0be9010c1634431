package dev.aftercare.owners;

import dev.aftercare.history.Personal;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Somebody says a unit is theirs.
///
/// @param proven the day of purchase stands on a receipt that staff have seen
@Personal
public record Registration(
        OwnerDraft owner, LocalDate boughtOn, boolean proven, List<Consent> consents) {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /// What can be said without knowing the unit.
    public List<Violation> violations(LocalDate today) {
        var all = new ArrayList<>(owner.violations());
        consents.forEach(consent -> all.addAll(consent.violations()));
        all.addAll(
                new Check()
                        .that("boughtOn", !boughtOn.isAfter(today), "inTheFuture", boughtOn)
                        .that("boughtOn", !boughtOn.isBefore(EARLIEST), "before", EARLIEST)
                        .violations());
        return all;
    }
}
