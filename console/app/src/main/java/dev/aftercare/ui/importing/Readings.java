package dev.aftercare.ui.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;

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

/// What is to be read, one after the other: files, and imports that somebody has begun. The first
/// that can be read is shown; files behind it are read too, and wait among what is unfinished.
/// Lives on the window's thread.
final class Readings {
    private final ImportSessions sessions;
    private final Actor actor;
    private final Background background;
    private final Told told;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final Arrivals arrivals = new Arrivals();
    private final ReadOnlyObjectWrapper<List<Refusing>> refused =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Begun instead;
    private volatile @Nullable Running reading;
    private volatile @Nullable Running aside;
    private boolean isReading;
    private boolean isPuttingAside;

    Readings(ImportSessions sessions, Actor actor, Background background, Told told) {
        this.sessions = sessions;
        this.actor = actor;
        this.background = background;
        this.told = told;
    }

    /// Who shows what is read.
    interface Told {
        /// Something will be read in the place of what was shown.
        void begins();

        void isReading(String file, Running running);

        void hasRead(Read read);

        /// It came to nothing.
        void hasNot();
    }

    /// What was read.
    ///
    /// @param takenUp whether a file was to be read that somebody had begun with before
    record Read(ImportSession session, boolean takenUp) {}

    /// What can be read.
    private sealed interface Source {
        String name();
    }

    private record OfFile(Path path) implements Source {
        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    private record Begun(long id, String name) implements Source {}

    /// The files that were not taken of those that were asked for last.
    ReadOnlyObjectProperty<List<Refusing>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// Says what alone was not taken.
    void refuse(Refusing no) {
        refused.set(List.of(no));
    }

    /// Reads files. What is asked for while one is being read waits until then.
    void files(Collection<Path> files) {
        if (isReading) {
            waiting.addAll(files);
        } else if (!files.isEmpty()) {
            refused.set(List.of());
            List.copyOf(files).reversed().forEach(waiting::addFirst);
            readNext();
        }
    }

    /// Takes up what somebody has begun. Whoever wants that does not wait for what is being read:
    /// it stops, and a file is read again later, as those that wait behind it.
    void resume(long id, String name) {
        var wanted = new Begun(id, name);
        if (isReading) {
            instead = wanted;
            cancel(reading);
        } else {
            refused.set(List.of());
            read(wanted);
        }
    }

    private void readNext() {
        var file = waiting.poll();
        if (file != null) {
            read(new OfFile(file));
        }
    }

    private void read(Source source) {
        told.begins();
        isReading = true;
        var running =
                background
                        .callLong("ui.import.reading", progress -> arrived(read(source, progress)))
                        .then(this::opened)
                        .whenRefused(no -> refused(new Refusing(source.name(), no.refusal())))
                        .whenCancelled(() -> cancelled(source))
                        .whenFailed(this::failed)
                        .atEnd(this::ended)
                        .start();
        if (isReading) {
            reading = running;
            told.isReading(source.name(), running);
        }
    }

    private Read read(Source source, Progress progress) {
        return switch (source) {
            case OfFile(var path) -> begin(path, progress);
            case Begun(var id, _) -> new Read(sessions.resume(id, progress), false);
        };
    }

    private Read begin(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new Refused(new Refusal.FileNotASpreadsheet());
        }
        var before = sessions.recognise(file).session();
        return before == null
                ? new Read(sessions.begin(actor, file, progress), false)
                : new Read(sessions.resume(before.id(), progress), true);
    }

    private Read arrived(Read read) {
        arrivals.add(read.session);
        return read;
    }

    private void ended() {
        isReading = false;
        reading = null;
    }

    /// Takes up what was wanted in the place of what has just been read, if anything was.
    private boolean isSuperseded() {
        var wanted = instead;
        instead = null;
        if (wanted != null) {
            read(wanted);
        }
        return wanted != null;
    }

    private void opened(Read read) {
        if (!arrivals.take(read.session)) {
            return;
        }
        if (instead != null) {
            background.run(read.session::close).start(); // it waits among what is unfinished
        }
        if (!isSuperseded()) {
            told.hasRead(read);
            putAside();
        }
    }

    /// Who wants this file no more wants none of those behind it.
    private void cancelled(Source source) {
        if (instead != null && source instanceof OfFile(var path)) {
            waiting.addFirst(path);
        }
        if (!isSuperseded()) {
            waiting.clear();
            told.hasNot();
        }
    }

    private void refused(Refusing no) {
        say(no);
        goOn();
    }

    /// Whoever is told of failures is told of this one, too; the next is read all the same.
    private void failed(Throwable failure) {
        goOn();
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void goOn() {
        if (!isSuperseded()) {
            told.hasNot();
            readNext();
        }
    }

    private void say(Refusing no) {
        var all = new ArrayList<>(refused.get());
        all.add(no);
        refused.set(List.copyOf(all));
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
                            .callLong("ui.import.reading", progress -> kept(file, progress))
                            .whenRefused(no -> say(refusing(file, no)))
                            .atEnd(this::wasPutAside)
                            .start();
            if (isPuttingAside) {
                aside = running;
            }
        }
    }

    private Path kept(Path file, Progress progress) {
        begin(file, progress).session.close();
        return file;
    }

    private static Refusing refusing(Path file, Refused no) {
        return new Refusing(new OfFile(file).name(), no.refusal());
    }

    private void wasPutAside() {
        isPuttingAside = false;
        aside = null;
        putAside();
    }

    /// The window is closed: nothing is read any more.
    void end() {
        arrivals.end();
        cancel(reading);
        cancel(aside);
    }

    private static void cancel(@Nullable Running running) {
        if (running != null) {
            running.cancel();
        }
    }
}
