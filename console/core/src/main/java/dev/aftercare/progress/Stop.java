package dev.aftercare.progress;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The wish that some work shall stop, asked for once and by anybody: who presses Ctrl-C, or whose
/// terminal is gone. The work looks from time to time; no thread is interrupted, for an interrupt
/// closes the files of an embedded database.
public final class Stop {
    private final CompletableFuture<Boolean> asked = new CompletableFuture<>();

    public void ask() {
        asked.complete(true);
    }

    public boolean isAsked() {
        return asked.isDone();
    }

    /// Goes on, or stops the work that calls it.
    ///
    /// @throws Cancelled if it shall stop
    public void check() {
        if (isAsked()) {
            throw new Cancelled();
        }
    }

    /// Waits for the wish; says whether it came in time.
    public boolean await(Duration longest) {
        try {
            return asked.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the wish, however long.
    public void await() {
        asked.join();
    }

    /// Does it once asked, at once if that has been.
    public void whenAsked(Runnable then) {
        var _ = asked.thenRun(then);
    }

    /// Says what `shown` says, and stops the work that calls it.
    public Progress over(Progress shown) {
        return (step, done, total) -> {
            check();
            shown.at(step, done, total);
        };
    }
}
