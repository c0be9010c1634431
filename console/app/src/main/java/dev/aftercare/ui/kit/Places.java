package dev.aftercare.ui.kit;

import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

/// Where one can go from one screen to another. View models get it; the wiring makes it.
public interface Places {

    /// The list of these units.
    void units(UnitFilter filter);

    /// One unit, beside the list.
    void unit(long id);

    /// Where files are brought in.
    void imports();

    /// Where labels are printed, with these units chosen.
    void labels(WhichUnits units);

    /// The settings, where they were left.
    void settings();

    /// What is set for one product.
    void product(long id);
}
