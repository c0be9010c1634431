package dev.aftercare.ui.kit;

import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import java.nio.file.Path;

/// Where one can go from one screen to another. View models get it; the wiring makes it.
public interface Places {

    /// The list of these units.
    void units(UnitFilter filter);

    /// One unit, beside the list.
    void unit(long id);

    /// What is being imported and what was.
    void imports();

    /// An import that somebody has begun.
    void importSession(long id);

    /// Begins to import a file.
    void importFile(Path file);

    /// What was printed and can be.
    void labels();

    /// Where labels are printed, with these units chosen.
    void labels(WhichUnits units);
}
