package dev.aftercare.ui.kit;

import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import java.nio.file.Path;

/// Where one can go from one screen to another. View models get it; the wiring makes it. Where there
/// is no such screen, nothing happens.
public interface Places {

    /// The list of these units.
    void units(UnitFilter filter);

    /// One unit, beside the list.
    void unit(long id);

    /// What is being imported and what was.
    void imports();

    /// An import that somebody left unfinished.
    void importSession(long id);

    /// Where that file is brought in.
    void importFile(Path file);

    /// Where labels are printed.
    void labels();

    /// The same, with these units chosen.
    void labels(WhichUnits units);

    /// Whose program this is, and what it knows of products.
    void settings();

    /// What is known of one product.
    void product(long id);

    /// Puts a text into the search field and lists what it may mean.
    void find(String text);
}
