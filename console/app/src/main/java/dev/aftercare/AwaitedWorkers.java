package dev.aftercare;

import dev.aftercare.ui.background.Workers;

import java.time.Duration;
import java.util.concurrent.Executor;

/// Workers that one can wait for: until nothing is to be done, here or on the window's thread, and
/// nothing has been for a moment.
final class AwaitedWorkers implements Workers {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final long MOMENT_MILLIS = 300;

    private final Workers workers;
    private final Executor screen;
    private int pending;
    private long quietSince = System.nanoTime();

    AwaitedWorkers(Executor pool, Executor screen) {
        this.workers = Workers.of(pool);
        this.screen = screen;
    }

    /// What shall be done much later is not waited for.
    @Override
    public void execute(Duration wait, Runnable work) {
        if (wait.compareTo(SOON) > 0) {
            workers.execute(wait, work);
        } else {
            workers.execute(wait, counted(work));
        }
    }

    void onScreen(Runnable then) {
        screen.execute(counted(then));
    }

    private Runnable counted(Runnable work) {
        count(1);
        return () -> {
            try {
                work.run();
            } finally {
                count(-1);
            }
        };
    }

    private synchronized void count(int more) {
        pending += more;
        quietSince = System.nanoTime();
        notifyAll();
    }

    /// Not on the window's thread.
    ///
    /// @return whether it became quiet in that time
    synchronized boolean awaitQuiet(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (System.nanoTime() < end) {
                long quiet = (System.nanoTime() - quietSince) / 1_000_000;
                if (pending == 0 && quiet >= MOMENT_MILLIS) {
                    return true;
                }
                wait(pending == 0 ? MOMENT_MILLIS - quiet : MOMENT_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
