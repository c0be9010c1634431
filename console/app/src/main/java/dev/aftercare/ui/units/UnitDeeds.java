package dev.aftercare.ui.units;

import dev.aftercare.actor.Actor;
import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Outcome;
import dev.aftercare.owners.Registrations;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.WhichUnits.Picked;
import dev.aftercare.units.bulk.PickedShipping;
import dev.aftercare.units.bulk.PickedShipping.Shipment;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.marks.Marking;
import dev.aftercare.units.marks.UnitMarks;

import org.jspecify.annotations.Nullable;

/// What staff do to units here, in the name of who sits at the console. Each call waits for the
/// database, and throws what is wrong or refused.
public record UnitDeeds(
        Actor actor,
        Registrations registrations,
        PickedShipping shipping,
        UnitMarks marks,
        NoteDeeds notes) {

    Outcome register(long unitId, CallerDraft caller) {
        return registrations.register(actor, unitId, caller.registration());
    }

    Shipment ship(Picked units, ShippingDraft draft) {
        return shipping.ship(actor, units, draft);
    }

    void takeBack(Shipment done) {
        shipping.takeBack(actor, done);
    }

    /// @param mark null takes the mark away
    Marking mark(Picked units, @Nullable UnitMark mark) {
        return marks.mark(actor, units, mark);
    }

    /// @param why empty: nobody said
    Marking block(Picked units, boolean blocked, String why) {
        return marks.block(actor, units, blocked, why);
    }

    void takeBack(Marking done) {
        marks.takeBack(actor, done);
    }
}
