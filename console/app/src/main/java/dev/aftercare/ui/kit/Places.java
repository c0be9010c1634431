package dev.aftercare.ui.kit;

import dev.aftercare.units.list.UnitFilter;

/// Where one can go from one screen to another. View models get it; the wiring makes it.
public interface Places {

    /// The list of these units.
    void units(UnitFilter filter);

    /// One unit, beside the list.
    void unit(long id);

    /// Puts a text into the search field and lists what it may mean.
    void find(String text);
}
