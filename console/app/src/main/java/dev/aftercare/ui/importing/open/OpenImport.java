package dev.aftercare.ui.importing.open;

import dev.aftercare.actor.Actor;
import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.background.Work;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

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
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Queue<Supplier<?>> decided = new ConcurrentLinkedQueue<>();
    private final ReentrantLock doing = new ReentrantLock();
    private long readings;
    private boolean busy;
    private boolean atWork;
    private volatile boolean closing;
    private volatile boolean isEnding;
    private volatile boolean isOver;
    private Runnable freed = () -> {};

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

    /// Whether something is being done.
    public boolean isBusy() {
        return busy;
    }

    /// Does something that is done in a moment, once all that was decided before is done. What was
    /// meant for a table that another has taken the place of since is refused.
    public <T> void decide(BiFunction<ImportSession, Actor, T> deed, Consumer<T> then) {
        if (closing) {
            return;
        }
        var seen = table();
        Supplier<T> decision =
                () -> {
                    mustBe(seen);
                    return deed.apply(session, actor);
                };
        decided.add(decision);
        inTurn(() -> finish(background.call(() -> alone(() -> take(decision))), then).start());
    }

    private <T> T take(Supplier<T> decision) {
        decided.remove(decision);
        return decision.get();
    }

    private Table table() {
        var reading = session.reading();
        return new Table(reading.sheet(), reading.headerRow());
    }

    private record Table(String sheet, int headerRow) {}

    private void mustBe(Table seen) {
        if (!table().equals(seen)) {
            throw new Refused(new Refusal.ImportAtWork());
        }
    }

    /// Does something that may take long, once all that was decided before is done: it is shown and
    /// can be stopped, and then all is as before. It is refused while other such work goes on.
    ///
    /// @param what key of the words for it
    public <T> void work(String what, Deed<T> deed, Consumer<T> then) {
        if (atWork) {
            refused.set(null);
            refused.set(new Refusal.ImportAtWork());
        } else if (!closing) {
            atWork = true;
            inTurn(() -> begin(what, deed, then));
        }
    }

    private <T> void begin(String what, Deed<T> deed, Consumer<T> then) {
        readings++;
        var work = background.callLong(what, progress -> alone(() -> orNone(deed, progress)));
        var started =
                finish(work, then)
                        .atEnd(
                                () -> {
                                    atWork = false;
                                    ended();
                                })
                        .start();
        if (atWork) {
            running.set(started);
        }
    }

    /// What takes long does not begin in a window that is being closed.
    private <T> T orNone(Deed<T> deed, Progress progress) {
        if (isEnding) {
            throw new Cancelled();
        }
        return deed.on(session, actor, progress);
    }

    @FunctionalInterface
    public interface Deed<T> {
        T on(ImportSession session, Actor actor, Progress progress);
    }

    /// Asks it something that waits for the database, without changing anything.
    public <T> Work<T> ask(Function<ImportSession, T> question) {
        return background.call(() -> question.apply(session));
    }

    /// As [#ask], where it may take long: it is listed and can be stopped.
    ///
    /// @param what key of the words for it
    public <T> Work<T> askLong(String what, BiFunction<ImportSession, Progress, T> question) {
        return background.callLong(what, progress -> question.apply(session, progress));
    }

    /// Why something was not done stays to be read while what was asked after it is done.
    private void inTurn(Runnable start) {
        if (closing) {
            return;
        }
        waiting.add(start);
        if (!busy) {
            refused.set(null);
            wrong.set(List.of());
            next();
        }
    }

    private void next() {
        var start = waiting.poll();
        busy = start != null;
        if (start != null) {
            start.run();
        } else if (closing) {
            free();
        }
    }

    /// Nothing begins any more once the local files are gone.
    private <T> T alone(Supplier<T> deed) {
        doing.lock();
        try {
            if (isOver) {
                throw new Cancelled();
            }
            return deed.get();
        } finally {
            doing.unlock();
        }
    }

    private <T> Work<T> finish(Work<T> work, Consumer<T> then) {
        return work.atEnd(this::ended)
                .then(
                        done -> {
                            if (!isOver) {
                                tellMore();
                                then.accept(done);
                            }
                        })
                .whenRefused(no -> refused.set(no.refusal()))
                .whenInvalid(this::say)
                .whenCancelled(this::tellMore);
    }

    /// Who hears of it looks at the rows, which are gone once the window is closed.
    private void tellMore() {
        if (!isOver) {
            edition.set(edition.get() + 1);
        }
    }

    private void say(Invalid invalid) {
        wrong.set(invalid.violations());
    }

    private void ended() {
        running.set(null);
        if (!isOver) {
            next();
        }
    }

    /// Frees its local files once all that was asked of it is done. Nothing is lost by that.
    ///
    /// @param then told once they are
    public void close(Runnable then) {
        closing = true;
        freed = then;
        if (!busy) {
            free();
        }
    }

    /// The window is closed: long work stops, what was decided is done, and then its local files
    /// go. Waits for that; not on the window's thread.
    public void end() {
        closing = true;
        isEnding = true;
        var work = running.get();
        if (work != null) {
            work.cancel();
        }
        doing.lock();
        try {
            decideTheRest();
        } finally {
            isOver = true;
            session.close();
            doing.unlock();
        }
    }

    /// Here and now: the window's thread, which would begin one after the other, may do so no more.
    private void decideTheRest() {
        var here = background.beside((_, work) -> work.run());
        for (var next = decided.poll(); next != null; next = decided.poll()) {
            here.call(next)
                    .whenRefused(_ -> {}) // nobody is there any more to be told
                    .whenInvalid(_ -> {})
                    .start();
        }
    }

    private void free() {
        background.run(session::close).atEnd(freed).start();
    }
}
