package dev.aftercare.ui.importing.open;

import dev.aftercare.actor.Actor;
import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.background.Work;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// An import that is open, and what is being done with it: one thing at a time, in the name of who
/// sits at the console. Lives on the window's thread.
public final class OpenImport {
    private final ImportSession session;
    private final Actor actor;
    private final Background background;
    private final ReadOnlyLongWrapper edition = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Violation>> wrong =
            new ReadOnlyObjectWrapper<>(List.of());
    private long readings;
    private boolean busy;
    private boolean closing;

    public OpenImport(ImportSession session, Actor actor, Background background) {
        this.session = session;
        this.actor = actor;
        this.background = background;
    }

    /// What it says of itself; nothing of that waits for anything.
    public ImportSession session() {
        return session;
    }

    /// Grows with all that was done.
    public ReadOnlyLongProperty edition() {
        return edition.getReadOnlyProperty();
    }

    /// Grows when all rows were read or checked anew.
    public long readings() {
        return readings;
    }

    /// Long work that is going on.
    public ReadOnlyObjectProperty<@Nullable Running> running() {
        return running.getReadOnlyProperty();
    }

    /// Why the last thing was not done; null if it was.
    public ReadOnlyObjectProperty<@Nullable Refusal> refused() {
        return refused.getReadOnlyProperty();
    }

    /// What was wrong with what was typed last.
    public ReadOnlyObjectProperty<List<Violation>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    /// Does something that is done in a moment. While something else is being done it is dropped:
    /// it was meant for what was there before.
    public <T> void decide(BiFunction<ImportSession, Actor, T> deed, Consumer<T> then) {
        if (begin()) {
            finish(background.call(() -> deed.apply(session, actor)), then).start();
        }
    }

    /// Does something that may take long: it is shown and can be stopped, and then all is as before.
    ///
    /// @param what key of the words for it
    public <T> void work(String what, Deed<T> deed, Consumer<T> then) {
        if (begin()) {
            readings++;
            var work = background.callLong(what, progress -> deed.on(session, actor, progress));
            var started = finish(work, then).start();
            if (busy) {
                running.set(started);
            }
        }
    }

    @FunctionalInterface
    public interface Deed<T> {
        T on(ImportSession session, Actor actor, Progress progress);
    }

    /// Asks it something that waits for the database, without changing anything.
    public <T> Work<T> ask(Function<ImportSession, T> question) {
        return background.call(() -> question.apply(session));
    }

    private boolean begin() {
        if (busy || closing) {
            return false;
        }
        busy = true;
        refused.set(null);
        wrong.set(List.of());
        return true;
    }

    private <T> Work<T> finish(Work<T> work, Consumer<T> then) {
        return work.atEnd(this::ended)
                .then(
                        done -> {
                            edition.set(edition.get() + 1);
                            then.accept(done);
                        })
                .whenRefused(no -> refused.set(no.refusal()))
                .whenInvalid(this::say)
                .whenCancelled(() -> edition.set(edition.get() + 1));
    }

    private void say(Invalid invalid) {
        wrong.set(invalid.violations());
    }

    private void ended() {
        busy = false;
        running.set(null);
        if (closing) {
            free();
        }
    }

    /// Frees its local files once nothing is being done with it. Nothing is lost by that.
    public void close() {
        closing = true;
        if (!busy) {
            free();
        }
    }

    private void free() {
        background.run(session::close).start();
    }
}
