package dev.aftercare.ui.units;

import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.units.record.UnitDetail;

import java.util.function.Consumer;

/// What the screen of units reaches beside what it reads.
///
/// @param files how its person chooses one
/// @param places where one can go from here
/// @param phone shows a unit's page on a phone
public record UnitOutside(
        UnitDeeds deeds,
        UnitExporting exporting,
        FileChoice files,
        Places places,
        Consumer<UnitDetail> phone) {

    public UnitOutside phone(Consumer<UnitDetail> other) {
        return new UnitOutside(deeds, exporting, files, places, other);
    }
}
