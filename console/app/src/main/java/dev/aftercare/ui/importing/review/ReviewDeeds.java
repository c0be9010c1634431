package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.Decision;
import dev.aftercare.importing.session.ProblemGroup;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Surface;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person does about rows and kinds of problems, and what is then said of it. Whoever has
/// clicked is back in the grid after it: the keys go on working.
final class ReviewDeeds implements ProblemPane.Acts, ProblemPopover.Acts {
    private final ReviewViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final ProblemFile file;
    private final Consumer<String> say;
    private final Grid grid;

    /// The rows, as far as deeds lead there.
    interface Grid {
        void focus();

        /// Begins to write into the cell one stands on.
        void edit();
    }

    /// @param say what was done, where it covers nothing
    ReviewDeeds(
            ReviewViewModel model,
            Texts texts,
            Surface surface,
            FileChoice files,
            Consumer<String> say,
            Grid grid) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.file = new ProblemFile(model.open(), texts, files);
        this.say = say;
        this.grid = grid;
    }

    @Override
    public void choose(@Nullable ProblemGroup kind) {
        model.choose(kind);
        grid.focus();
    }

    @Override
    public void accept(ProblemGroup kind) {
        model.fixing().accept(kind, n -> tell("ui.import.done.accepted", n));
        grid.focus();
    }

    @Override
    public void skipAll(ProblemGroup kind) {
        model.fixing().skipAll(kind, n -> tell("ui.import.done.skipped", n));
        grid.focus();
    }

    @Override
    public void keepFirst() {
        model.fixing().keepFirst(n -> tell("ui.import.done.skipped", n));
        grid.focus();
    }

    @Override
    public void useForAll(Trouble trouble) {
        model.fixing().useForAll(trouble, n -> tell("ui.import.done.fixed", n));
        grid.focus();
    }

    @Override
    public void useHere(Trouble trouble) {
        model.fixing().useHere(trouble);
        grid.focus();
    }

    @Override
    public void type(Trouble trouble) {
        grid.edit();
    }

    @Override
    public void skip(Trouble trouble) {
        model.fixing().skip(trouble.row().number());
        grid.focus();
    }

    void typeForAll(Trouble trouble, String text) {
        model.fixing().typeForAll(trouble, text, n -> tell("ui.import.done.fixed", n));
    }

    /// Leaves the row out that one stands on.
    void skip() {
        var at = model.cursor().get();
        if (at != null) {
            model.fixing().skip(at.row());
        }
    }

    void undo() {
        model.fixing().undo(this::tellUndone);
    }

    private void tellUndone(Optional<Decision> what) {
        say.accept(
                what.map(one -> texts.get("ui.import.undone", one.rows()))
                        .orElseGet(() -> texts.get("ui.import.undone.none")));
    }

    @Override
    public void export() {
        file.write(this::tellExported);
    }

    private void tellExported(Path written) {
        surface.tell(texts.get("ui.import.done.exported", written.getFileName()), null);
    }

    private void tell(String key, int rows) {
        say.accept(texts.get(key, rows, Keys.said("Shortcut+Z")));
    }
}
