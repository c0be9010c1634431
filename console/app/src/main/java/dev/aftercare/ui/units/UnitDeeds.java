package dev.aftercare.ui.units;

import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Outcome;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.bulk.ShippingDraft;

/// What staff do to units here, in the name of who sits at the console. Each call waits for the
/// database, and throws what is wrong or refused.
public record UnitDeeds(Register register, Ship ship) {

    @FunctionalInterface
    public interface Register {
        Outcome register(long unitId, CallerDraft caller);
    }

    @FunctionalInterface
    public interface Ship {
        Shipping.Done ship(UnitRow unit, ShippingDraft draft);
    }
}
