package dev.aftercare.ui.units;

import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits.Picked;

import java.util.List;
import java.util.function.Supplier;

/// The units that something is to be done to.
///
/// @param name the serial of the only one
/// @param ids found when it is done: "all but these" waits for the database
record Targets(long count, String name, Supplier<Picked> ids) {

    static Targets one(UnitRow unit) {
        return new Targets(1, unit.serial(), () -> new Picked(List.of(unit.id())));
    }
}
