package dev.aftercare.ui.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.importing.open.OpenImport;
import dev.aftercare.ui.importing.review.CommitViewModel;
import dev.aftercare.ui.importing.review.ReviewViewModel;
import dev.aftercare.ui.importing.setup.SetupViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
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
    private final ReadOnlyObjectWrapper<List<Refusing>> refused =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Arrivals arrivals = new Arrivals();
    private @Nullable Opened opened;
    private volatile @Nullable Running reading;
    private volatile @Nullable Running aside;
    private boolean isReading;
    private boolean isPuttingAside;

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

    /// A file that was not taken, and why.
    record Refusing(String file, Refusal why) {}

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The files that were not taken of those that were asked for last.
    ReadOnlyObjectProperty<List<Refusing>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Files one after the other: the first that can be read is shown, the others wait among what
    /// is unfinished. So do those that are asked for while one is being read.
    void importFiles(Collection<Path> files) {
        if (isReading) {
            waiting.addAll(files);
        } else if (!files.isEmpty()) {
            refused.set(List.of());
            List.copyOf(files).reversed().forEach(waiting::addFirst);
            readNext();
        }
    }

    private void readNext() {
        var file = waiting.poll();
        if (file != null) {
            read(name(file), progress -> begin(file, progress));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Reads a file. What somebody has begun with the same content is taken up again.
    public void importFile(Path file) {
        importFiles(List.of(file));
    }

    /// What was read.
    ///
    /// @param takenUp whether somebody had begun with it before
    private record Read(ImportSession session, boolean takenUp) {}

    private Read begin(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Refusal.FileNotASpreadsheet());
        }
        var before = sessions.recognise(file).session();
        return before == null
                ? new Read(sessions.begin(actor, file, progress), false)
                : new Read(sessions.resume(before.id(), progress), true);
    }

    /// Takes up what somebody has begun.
    void resume(UnfinishedSession session) {
        resume(session.id(), session.fileName());
    }

    public void resume(long id) {
        resume(id, "");
    }

    private void resume(long id, String file) {
        if (!isReading) {
            refused.set(List.of());
            read(file, progress -> new Read(sessions.resume(id, progress), false));
        }
    }

    private void read(String file, Function<Progress, Read> what) {
        leave();
        isReading = true;
        var running =
                background
                        .callLong("ui.import.reading", progress -> arrived(what.apply(progress)))
                        .then(this::opened)
                        .whenRefused(no -> refuse(new Refusing(file, no.refusal())))
                        .whenCancelled(this::cancelled)
                        .whenFailed(this::failed)
                        .atEnd(this::hasRead)
                        .start();
        if (isReading) {
            reading = running;
            stage.set(new Reading(file, running));
        }
    }

    private Read arrived(Read read) {
        arrivals.add(read.session);
        return read;
    }

    private void hasRead() {
        isReading = false;
        reading = null;
    }

    /// Who wants this file no more wants none of those behind it.
    private void cancelled() {
        waiting.clear();
        toLists();
    }

    /// Whoever is told of failures is told of this one, too; the next file is read all the same.
    private void failed(Throwable failure) {
        toLists();
        readNext();
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void refuse(Refusing no) {
        say(no);
        toLists();
        readNext();
    }

    private void say(Refusing no) {
        var all = new ArrayList<>(refused.get());
        all.add(no);
        refused.set(List.copyOf(all));
    }

    private void opened(Read read) {
        var session = read.session;
        if (!arrivals.take(session)) {
            return;
        }
        var open = new OpenImport(session, actor, background);
        var now =
                new Opened(
                        open,
                        read.takenUp,
                        new SetupViewModel(open, products),
                        new ReviewViewModel(open),
                        new CommitViewModel(open));
        opened = now;
        open.edition().subscribe((_, _) -> mayNeedColumns(now));
        go(session.isChecked() ? Step.REVIEW : Step.SHEET);
        putAside();
    }

    /// Where no column is the serial any more, there is nothing to review.
    private void mayNeedColumns(Opened now) {
        if (!now.open.session().isChecked()
                && stage.get() instanceof At(Step step, _)
                && step == Step.REVIEW) {
            go(Step.COLUMNS);
        }
    }

    /// What else was dropped is read, too, and waits.
    private void putAside() {
        if (isReading || isPuttingAside) {
            return;
        }
        var file = waiting.poll();
        if (file != null) {
            isPuttingAside = true;
            var running =
                    background
                            .callLong(
                                    "ui.import.reading",
                                    progress -> {
                                        begin(file, progress).session.close();
                                        return file;
                                    })
                            .whenRefused(no -> say(new Refusing(name(file), no.refusal())))
                            .atEnd(this::wasPutAside)
                            .start();
            if (isPuttingAside) {
                aside = running;
            }
        }
    }

    private void wasPutAside() {
        isPuttingAside = false;
        aside = null;
        putAside();
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

    /// The window is closed: nothing is read any more. What was decided so far is kept.
    public void end() {
        arrivals.end();
        cancel(reading);
        cancel(aside);
        if (opened != null) {
            opened.review.end();
            opened.open.end();
        }
    }

    private static void cancel(@Nullable Running running) {
        if (running != null) {
            running.cancel();
        }
    }

    private void leave() {
        var before = opened;
        opened = null;
        if (before != null) {
            before.open.close();
        }
    }

    /// Drops an import with all that was decided; what was committed of it stays.
    void discard(UnfinishedSession session, Runnable then) {
        background
                .run(() -> sessions.discard(actor, session))
                .then(_ -> then.run())
                .whenRefused(
                        no -> refused.set(List.of(new Refusing(session.fileName(), no.refusal()))))
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
