package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Outcome;
import dev.aftercare.owners.Registrations;
import dev.aftercare.ui.units.NoteDeeds;
import dev.aftercare.ui.units.UnitDeeds;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.WhichUnits.Picked;
import dev.aftercare.units.bulk.PickedShipping;
import dev.aftercare.units.bulk.PickedShipping.Shipment;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.marks.Marking;
import dev.aftercare.units.marks.UnitMarks;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.notes.Notes;

import org.jspecify.annotations.Nullable;

/// Who sits at the console, at work on units.
final class StaffAtUnits implements UnitDeeds, NoteDeeds {
    private final Actor actor;
    private final Registrations registrations;
    private final PickedShipping shipping;
    private final UnitMarks marks;
    private final Notes notes;

    StaffAtUnits(Database database, Actor actor) {
        this.actor = actor;
        this.registrations = new Registrations(database);
        this.shipping = new PickedShipping(database);
        this.marks = new UnitMarks(database);
        this.notes = new Notes(database);
    }

    @Override
    public Outcome register(long unitId, CallerDraft caller) {
        return registrations.register(actor, unitId, caller.registration());
    }

    @Override
    public Shipment ship(Picked units, ShippingDraft draft) {
        return shipping.ship(actor, units, draft);
    }

    @Override
    public void takeBack(Shipment done) {
        shipping.takeBack(actor, done);
    }

    @Override
    public Marking mark(Picked units, @Nullable UnitMark mark) {
        return marks.mark(actor, units, mark);
    }

    @Override
    public Marking block(Picked units, boolean blocked, String why) {
        return marks.block(actor, units, blocked, why);
    }

    @Override
    public void takeBack(Marking done) {
        marks.takeBack(actor, done);
    }

    @Override
    public NoteDeeds notes() {
        return this;
    }

    @Override
    public String author() {
        return actor.name();
    }

    @Override
    public NoteRow add(long unitId, NoteDraft draft) {
        return notes.add(actor, unitId, draft);
    }

    @Override
    public NoteRow edit(NoteRow seen, NoteDraft draft) {
        return notes.edit(actor, seen, draft);
    }

    @Override
    public NoteRow pin(NoteRow seen, boolean pinned) {
        return notes.pin(actor, seen, pinned);
    }

    @Override
    public NoteRow remove(NoteRow seen) {
        return notes.remove(actor, seen);
    }

    @Override
    public NoteRow putBack(NoteRow removed) {
        return notes.putBack(actor, removed);
    }
}
