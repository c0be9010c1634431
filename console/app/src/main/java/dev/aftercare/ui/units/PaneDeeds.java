package dev.aftercare.ui.units;

import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitDetail;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The buttons of a unit's pane do what the screen does, to this one unit.
record PaneDeeds(
        UnitsViewModel model,
        UnitActs acts,
        UnitDialogs dialogs,
        String author,
        Consumer<UnitDetail> phone,
        Consumer<String> copy)
        implements PaneActs {

    @Override
    public void close() {
        model.list().selected().set(null);
    }

    @Override
    public void register(UnitDetail unit) {
        dialogs.register(unit);
    }

    @Override
    public void ship(UnitDetail unit) {
        dialogs.ship(one(unit));
    }

    @Override
    public void label(UnitDetail unit) {
        acts.print(one(unit));
    }

    @Override
    public void onMyPhone(UnitDetail unit) {
        phone.accept(unit);
    }

    @Override
    public void mark(UnitDetail unit, @Nullable UnitMark mark) {
        acts.mark(one(unit), mark);
    }

    @Override
    public void block(UnitDetail unit, boolean blocked) {
        dialogs.block(one(unit), blocked);
    }

    @Override
    public void batch(UnitDetail unit) {
        model.narrow(now -> now.ofBatch(row(unit).batch().id()));
    }

    @Override
    public void note(UnitDetail unit) {
        dialogs.note(unit);
    }

    @Override
    public void edit(NoteRow note) {
        dialogs.edit(note);
    }

    @Override
    public void pin(NoteRow note) {
        acts.pin(note);
    }

    @Override
    public void remove(NoteRow note) {
        acts.remove(note);
    }

    private static UnitRow row(UnitDetail unit) {
        return unit.record().unit();
    }

    private static Targets one(UnitDetail unit) {
        return Targets.one(row(unit));
    }
}
