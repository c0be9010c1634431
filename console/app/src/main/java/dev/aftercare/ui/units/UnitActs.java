package dev.aftercare.ui.units;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.PickedShipping.Shipment;
import dev.aftercare.units.marks.Marking;
import dev.aftercare.units.notes.NoteRow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is done to units without asking first: done at once, said, and taken back if somebody wants
/// that, as long as the words stand there or with the key for it.
final class UnitActs {
    private final UnitsViewModel model;
    private final UnitOutside outside;
    private final Background background;
    private final Texts texts;
    private final Surface surface;
    private @Nullable Runnable undo;

    UnitActs(
            UnitsViewModel model,
            UnitOutside outside,
            Background background,
            Texts texts,
            Surface surface) {
        this.model = model;
        this.outside = outside;
        this.background = background;
        this.texts = texts;
        this.surface = surface;
    }

    void mark(Targets units, @Nullable UnitMark mark) {
        background
                .call(() -> outside.deeds().mark(units.ids().get(), mark))
                .then(done -> marked(units, done, mark == null ? "unmark" : mark.name()))
                .start();
    }

    Work<Marking> block(Targets units, boolean blocked, String why) {
        return background.call(() -> outside.deeds().block(units.ids().get(), blocked, why));
    }

    /// @param how the end of the key of its words
    void marked(Targets units, Marking done, String how) {
        var key = "ui.units.done." + how.toLowerCase(Locale.ROOT);
        done(
                texts.get(key, done.changed(), units.name()),
                done.changed() == 0 ? null : () -> outside.deeds().takeBack(done));
    }

    void shipped(Targets units, Shipment done) {
        int changed = done.before().size();
        done(
                texts.get("ui.units.done.ship", changed, units.name(), done.day()),
                changed == 0 ? null : () -> outside.deeds().takeBack(done));
    }

    void pin(NoteRow note) {
        background.call(() -> outside.deeds().notes().pin(note, !note.pinned())).start();
    }

    void remove(NoteRow note) {
        background
                .call(() -> outside.deeds().notes().remove(note))
                .then(
                        gone ->
                                done(
                                        texts.get("ui.units.done.note"),
                                        () -> outside.deeds().notes().putBack(gone)))
                .start();
    }

    /// Says what was done.
    ///
    /// @param back takes it back; it waits for the database
    private void done(String words, @Nullable Runnable back) {
        var once = back == null ? null : new Once(back);
        undo = once;
        surface.tell(words, once);
    }

    /// Takes back what was done last.
    void undo() {
        if (undo != null) {
            undo.run();
        }
    }

    /// Taking back something, by its words or by the key, whichever comes first. Where it failed it
    /// can be tried again.
    private final class Once implements Runnable {
        private final Runnable back;
        private boolean run;

        Once(Runnable back) {
            this.back = back;
        }

        @Override
        public void run() {
            if (!run) {
                run = true;
                background.run(back).atEnd(() -> run = false).then(_ -> undone()).start();
            }
        }

        private void undone() {
            run = true;
            surface.tell(texts.get("ui.undone"), null);
        }
    }

    /// Goes where labels are printed: of what is ticked, or selected, or of the batch that is
    /// listed.
    void print() {
        var batch =
                Optional.ofNullable(model.list().filter().get().batchId())
                        .flatMap(model.around().get()::nameOfBatch);
        var units = model.targets();
        if (units.isPresent()) {
            print(units.get());
        } else if (batch.isPresent()) {
            outside.places().labels(new WhichUnits.OfBatch(batch.get()));
        } else {
            surface.tell(texts.get("ui.units.print.none"), null);
        }
    }

    void print(Targets units) {
        background.call(units.ids()).then(outside.places()::labels).start();
    }

    void imports() {
        outside.places().imports();
    }

    /// Writes what is listed to a file.
    ///
    /// @param ending without the dot
    void export(String ending) {
        var kind =
                new FileChoice.Kind(texts.get("ui.units.export." + ending), List.of("." + ending));
        var filter = model.list().filter().get();
        var order = model.list().order().get();
        outside.files()
                .save(texts.get("ui.units.export.title"), "units." + ending, kind)
                .ifPresent(
                        file ->
                                background
                                        .callLong(
                                                "ui.units.exporting",
                                                progress ->
                                                        outside.exporting()
                                                                .export(
                                                                        filter, order, file,
                                                                        progress))
                                        .then(
                                                n ->
                                                        surface.tell(
                                                                texts.get(
                                                                        "ui.units.exported",
                                                                        n,
                                                                        file.getFileName()),
                                                                null))
                                        .whenCancelled(
                                                () ->
                                                        surface.tell(
                                                                texts.get(
                                                                        "ui.units.export.stopped"),
                                                                null))
                                        .start());
    }
}
