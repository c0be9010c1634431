package dev.aftercare.ui.units;

import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Outcome;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.WhichUnits.Picked;
import dev.aftercare.units.bulk.PickedShipping.Shipment;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.marks.Marking;

import org.jspecify.annotations.Nullable;

/// What staff do to units here, in the name of who sits at the console. Each call waits for the
/// database, and throws what is wrong or refused.
public interface UnitDeeds {

    Outcome register(long unitId, CallerDraft caller);

    Shipment ship(Picked units, ShippingDraft draft);

    void takeBack(Shipment done);

    /// @param mark null takes the mark away
    Marking mark(Picked units, @Nullable UnitMark mark);

    /// @param why empty: nobody said
    Marking block(Picked units, boolean blocked, String why);

    void takeBack(Marking done);

    /// What they write down about units.
    NoteDeeds notes();
}
