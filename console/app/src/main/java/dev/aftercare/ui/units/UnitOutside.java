package dev.aftercare.ui.units;

import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Places;

/// What the screen of units reaches beside what it reads.
///
/// @param files how its person chooses one
/// @param places where one can go from here
public record UnitOutside(
        UnitDeeds deeds, UnitExporting exporting, FileChoice files, Places places) {}
