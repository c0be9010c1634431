package dev.aftercare.ui.units;

import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits.Picked;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// The units that something is to be done to.
///
/// @param only the id of the only one
/// @param name the serial of the only one; empty where it is not read yet
/// @param ids found when it is done: "all but these" waits for the database
record Targets(long count, @Nullable Long only, String name, Supplier<Picked> ids) {

    static Targets one(UnitRow unit) {
        return one(unit.id(), unit.serial());
    }

    static Targets one(long unitId) {
        return one(unitId, "");
    }

    private static Targets one(long unitId, String name) {
        return new Targets(1, unitId, name, () -> new Picked(List.of(unitId)));
    }
}
