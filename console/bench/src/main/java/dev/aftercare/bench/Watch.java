package dev.aftercare.bench;

import dev.aftercare.progress.Progress;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Says on the error output, every few seconds, how far long work is, so that whoever waits knows
/// that it goes on. Figures go to the output; this is not one.
final class Watch implements Progress {
    private static final long BETWEEN_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final String work;
    private final long began = System.nanoTime();
    private long said = began;

    /// @param work what is said to be going on
    Watch(String work) {
        this.work = work;
    }

    @Override
    public synchronized void at(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - said >= BETWEEN_NANOS) {
            said = now;
            var of = total == 0 ? "" : " of " + total;
            System.err.printf(
                    Locale.ROOT,
                    "… %s %s %d%s (%.0f s)%n",
                    work,
                    step,
                    done,
                    of,
                    (now - began) / 1e9);
        }
    }
}
