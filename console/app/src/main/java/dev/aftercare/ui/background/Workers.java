package dev.aftercare.ui.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Where work is done that the window does not wait for.
@FunctionalInterface
public interface Workers {

    /// Does it once that long has passed.
    void execute(Duration wait, Runnable work);

    /// In the threads of an executor.
    static Workers of(Executor pool) {
        return (wait, work) -> (wait.isZero() ? pool : later(wait, pool)).execute(work);
    }

    private static Executor later(Duration wait, Executor pool) {
        return CompletableFuture.delayedExecutor(wait.toNanos(), TimeUnit.NANOSECONDS, pool);
    }
}
