package dev.aftercare.cli;

import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Says once a second, on the error output, what long work is at; work of less than a second says
/// nothing. A step is a key of `Texts`, whose sentence may name how much is done, and of what;
/// where that is known, rate and time left are said too.
public final class SpokenProgress implements Progress, AutoCloseable {
    private static final Executor A_SECOND_LATER =
            CompletableFuture.delayedExecutor(
                    1, TimeUnit.SECONDS, task -> Thread.ofVirtual().start(task));

    private final Terminal terminal;
    private volatile @Nullable At last;
    private volatile @Nullable At before;
    private volatile @Nullable At said;
    private volatile boolean closed;
    private volatile long stepBegan = System.nanoTime();

    SpokenProgress(Terminal terminal) {
        this.terminal = terminal;
        A_SECOND_LATER.execute(this::say);
    }

    private record At(String step, long done, long total) {}

    @Override
    public void at(String step, long done, long total) {
        terminal.stop().check();
        var previous = last;
        if (previous == null || !previous.step.equals(step)) {
            stepBegan = System.nanoTime();
        }
        last = new At(step, done, total);
    }

    /// What has just begun may be over at once: said is what was so a second ago too.
    private void say() {
        if (closed) {
            return;
        }
        var now = last;
        if (now != null && before != null && now.step.equals(before.step) && !now.equals(said)) {
            say(now);
        }
        before = now;
        A_SECOND_LATER.execute(this::say);
    }

    private void say(At now) {
        if (!now.step.isEmpty()) {
            say(now, terminal.texts().get(now.step, now.done, now.total));
        }
        said = now;
    }

    private void say(At now, String what) {
        double seconds = (System.nanoTime() - stepBegan) / 1e9;
        long rate = (long) (now.done / seconds);
        if (rate > 0 && now.done < now.total) {
            terminal.warn("progress.rate", what, rate, (now.total - now.done) / rate);
        } else {
            terminal.warning(what);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
