package dev.aftercare.ui.background;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/// One piece of work: what is done off the window's thread and what happens on it afterwards.
public final class Work<T> {
    private final Background background;
    private final String what;
    private final Function<Progress, T> task;
    private Consumer<T> then = _ -> {};
    private Runnable atEnd = () -> {};
    private @Nullable Consumer<Refused> refused;
    private @Nullable Consumer<Invalid> invalid;
    private @Nullable Runnable cancelled;
    private @Nullable Consumer<Throwable> failed;
    private @Nullable Latest latest;
    private Duration wait = Duration.ZERO;

    Work(Background background, String what, Function<Progress, T> task) {
        this.background = background;
        this.what = what;
        this.task = task;
    }

    /// With what came of it.
    public Work<T> then(Consumer<T> use) {
        then = use;
        return this;
    }

    /// If the business said no, for who answers that in place.
    public Work<T> whenRefused(Consumer<Refused> answer) {
        refused = answer;
        return this;
    }

    /// If what was typed is wrong, for who says so beside the fields.
    public Work<T> whenInvalid(Consumer<Invalid> answer) {
        invalid = answer;
        return this;
    }

    /// If it failed, for who says so in place; it is logged.
    public Work<T> whenFailed(Consumer<Throwable> answer) {
        failed = answer;
        return this;
    }

    public Work<T> whenCancelled(Runnable answer) {
        cancelled = answer;
        return this;
    }

    /// However it ended, also when nobody wants to know any more; before anything else is told.
    public Work<T> atEnd(Runnable always) {
        atEnd = always;
        return this;
    }

    /// Whatever comes of it is dropped if the same is asked again before; it may not even begin.
    public Work<T> onlyLatest(Latest question) {
        latest = question;
        return this;
    }

    /// Begins so much later: with [#onlyLatest], only what was asked last before a pause is done.
    public Work<T> after(Duration pause) {
        wait = pause;
        return this;
    }

    public Running start() {
        var running = new Running(what);
        if (latest != null) {
            latest.ask(running);
        }
        if (!what.isEmpty()) {
            background.running().add(running);
        }
        background.atWork(wait, () -> work(running));
        return running;
    }

    /// Everything is caught here: on a worker's thread nobody else would hear of it.
    private void work(Running running) {
        Runnable outcome;
        try {
            if (isWanted(running)) {
                T result = task.apply(running.progress(background));
                outcome = () -> then.accept(result);
            } else {
                outcome = () -> {};
            }
        } catch (RuntimeException | Error failure) {
            outcome = () -> failed(failure);
        }
        var told = outcome;
        background.onScreen(() -> end(running, told));
    }

    private void end(Running running, Runnable outcome) {
        background.running().remove(running);
        try {
            atEnd.run();
            if (isWanted(running)) {
                outcome.run();
            }
        } catch (RuntimeException | Error failure) {
            background.trouble(failure);
        }
    }

    private boolean isWanted(Running running) {
        return latest == null || latest.isLast(running);
    }

    private void failed(Throwable failure) {
        if (failure instanceof Refused no && refused != null) {
            refused.accept(no);
        } else if (failure instanceof Invalid wrong && invalid != null) {
            invalid.accept(wrong);
        } else if (failure instanceof Cancelled) {
            if (cancelled != null) {
                cancelled.run();
            }
        } else if (failed != null) {
            Background.log(failure);
            failed.accept(failure);
        } else {
            background.trouble(failure);
        }
    }
}
