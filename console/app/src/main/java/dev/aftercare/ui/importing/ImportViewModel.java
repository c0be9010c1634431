package dev.aftercare.ui.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.importing.Readings.Read;
import dev.aftercare.ui.importing.open.OpenImport;
import dev.aftercare.ui.importing.review.CommitViewModel;
import dev.aftercare.ui.importing.review.ReviewViewModel;
import dev.aftercare.ui.importing.setup.SetupViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Where one is in importing a file: among the lists, reading, at one of the steps, or before the
/// report. Knows no control, no thread, no database.
public final class ImportViewModel {
    static final List<Step> STEPS = List.of(Step.values());

    private final ImportSessions sessions;
    private final Actor actor;
    private final Supplier<List<ProductRow>> products;
    private final Background background;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Lists());
    private final Readings readings;
    private final Set<Opened> left = ConcurrentHashMap.newKeySet();
    private @Nullable Opened opened;

    /// @param products waits for the database
    public ImportViewModel(
            ImportSessions sessions,
            Actor actor,
            Supplier<List<ProductRow>> products,
            Background background) {
        this.sessions = sessions;
        this.actor = actor;
        this.products = products;
        this.background = background;
        this.readings = new Readings(sessions, actor, background, new Told());
    }

    /// Where one is.
    sealed interface Stage {}

    /// Among what is unfinished and what was done.
    record Lists() implements Stage {}

    /// A file is being read.
    record Reading(String file, Running running) implements Stage {}

    /// At a step of an open import.
    record At(Step step, Opened opened) implements Stage {}

    /// Some of it became a batch.
    record Done(Committed committed, Opened opened) implements Stage {}

    /// The steps, in their order; the first one is a choice of a file.
    enum Step {
        FILE,
        SHEET,
        COLUMNS,
        REVIEW,
        COMMIT
    }

    /// An open import, as its pages see it.
    ///
    /// @param takenUp whether a file was to be imported whose content somebody had begun with
    record Opened(
            OpenImport open,
            boolean takenUp,
            SetupViewModel setup,
            ReviewViewModel review,
            CommitViewModel commit) {}

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The files that were not taken of those that were asked for last.
    ReadOnlyObjectProperty<List<Refusing>> refused() {
        return readings.refused();
    }

    /// Files one after the other: the first that can be read is shown, the others wait among what
    /// is unfinished. So do those that are asked for while one is being read.
    void importFiles(Collection<Path> files) {
        readings.files(files);
    }

    /// Reads a file. What somebody has begun with the same content is taken up again.
    public void importFile(Path file) {
        importFiles(List.of(file));
    }

    /// Takes up what somebody has begun, also in the place of what is just being read.
    void resume(UnfinishedSession session) {
        readings.resume(session.id(), session.fileName());
    }

    public void resume(long id) {
        readings.resume(id, "");
    }

    private final class Told implements Readings.Told {
        @Override
        public void begins() {
            leave();
        }

        @Override
        public void isReading(String file, Running running) {
            stage.set(new Reading(file, running));
        }

        @Override
        public void hasRead(Read read) {
            open(read);
        }

        @Override
        public void hasNot() {
            toLists();
        }
    }

    private void open(Read read) {
        var session = read.session();
        var open = new OpenImport(session, actor, background);
        var now =
                new Opened(
                        open,
                        read.takenUp(),
                        new SetupViewModel(open, products),
                        new ReviewViewModel(open),
                        new CommitViewModel(open));
        opened = now;
        open.edition().subscribe((_, _) -> mayNeedColumns(now));
        go(session.isChecked() ? Step.REVIEW : Step.SHEET);
    }

    /// Where no column is the serial any more, there is nothing to review.
    private void mayNeedColumns(Opened now) {
        if (!now.open.session().isChecked()
                && stage.get() instanceof At(Step step, _)
                && step == Step.REVIEW) {
            go(Step.COLUMNS);
        }
    }

    /// Goes to a step of the open import.
    void go(Step step) {
        var now = opened;
        if (now == null) {
            return;
        }
        switch (step) {
            case FILE -> toLists();
            case SHEET, COLUMNS, REVIEW -> stage.set(new At(step, now));
            case COMMIT -> {}
        }
    }

    /// One step further than the present one, as far as the file is understood.
    void next() {
        if (stage.get() instanceof At(Step step, Opened now)) {
            var wanted = STEPS.get(STEPS.indexOf(step) + 1);
            boolean ready = wanted != Step.REVIEW || now.open.session().isChecked();
            go(ready ? wanted : step);
        }
    }

    void back() {
        if (stage.get() instanceof At(Step step, _)) {
            go(STEPS.get(STEPS.indexOf(step) - 1));
        }
    }

    void committed(Committed done) {
        var now = opened;
        if (now != null) {
            stage.set(new Done(done, now));
        }
    }

    /// Back among the lists. What was decided so far is kept.
    void toLists() {
        leave();
        stage.set(new Lists());
    }

    /// The window is closed: nothing is read any more, and what was decided so far is kept. Waits
    /// for that; not on the window's thread.
    public void end() {
        readings.end();
        if (opened != null) {
            end(opened);
        }
        List.copyOf(left).forEach(ImportViewModel::end);
    }

    private static void end(Opened one) {
        one.review.end();
        one.open.end();
    }

    /// It still does what was asked of it before.
    private void leave() {
        var before = opened;
        opened = null;
        if (before != null) {
            left.add(before);
            before.open.close(() -> left.remove(before));
        }
    }

    /// Drops an import with all that was decided; what was committed of it stays.
    void discard(UnfinishedSession session, Runnable then) {
        background
                .run(() -> sessions.discard(actor, session))
                .then(_ -> then.run())
                .whenRefused(no -> readings.refuse(new Refusing(session.fileName(), no.refusal())))
                .start();
    }

    /// Drops the open import.
    void discard(Runnable then) {
        var now = opened;
        if (now != null) {
            var session = now.open.session().summary();
            toLists();
            discard(session, then);
        }
    }
}
