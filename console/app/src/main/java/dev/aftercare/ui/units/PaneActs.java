package dev.aftercare.ui.units;

import dev.aftercare.units.UnitMark;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitDetail;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What the buttons of a unit's pane do.
interface PaneActs {
    /// Who looks at it: they may change their own notes.
    String author();

    Consumer<String> copy();

    void close();

    void register(UnitDetail unit);

    void ship(UnitDetail unit);

    void label(UnitDetail unit);

    void onMyPhone(UnitDetail unit);

    void mark(UnitDetail unit, @Nullable UnitMark mark);

    void block(UnitDetail unit, boolean blocked);

    void batch(UnitDetail unit);

    void note(UnitDetail unit);

    void edit(NoteRow note);

    void pin(NoteRow note);

    void remove(NoteRow note);
}
