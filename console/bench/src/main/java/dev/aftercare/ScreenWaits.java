package dev.aftercare;

import javafx.application.Platform;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Every few milliseconds asks the window's thread to do nothing, and how long that took to be
/// done. While one waits long, another thread looks what the window's thread is at.
final class ScreenWaits implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 5;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int DEPTH = 40;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Thread screen;
    private long[] waits = new long[1 << 16];
    private int count;
    private long longest;
    private String longestAt = "Nothing waited longer than 50 ms.";
    private volatile long asked;
    private volatile boolean counting;

    ScreenWaits() {
        var found = new java.util.concurrent.CompletableFuture<Thread>();
        Platform.runLater(() -> found.complete(Thread.currentThread()));
        screen = found.join();
        var _ = clock.scheduleAtFixedRate(this::ask, 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
        var _ = clock.scheduleAtFixedRate(this::look, 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// How long was waited, over all questions.
    record Summary(int count, double millisAt999, double longestMillis) {}

    synchronized void begin() {
        count = 0;
        longest = 0;
        counting = true;
    }

    synchronized Summary end() {
        counting = false;
        var sorted = Arrays.copyOf(waits, count);
        Arrays.sort(sorted);
        int at999 = Math.min(count - 1, (int) (count * 0.999));
        return new Summary(count, sorted[at999] / 1e6, sorted[count - 1] / 1e6);
    }

    /// Where the longest wait was spent.
    synchronized String longest() {
        return longestAt;
    }

    /// The next is asked when the last was answered: one long wait counts as all the questions that
    /// fell into it.
    private void ask() {
        if (asked == 0) {
            long now = System.nanoTime();
            asked = now;
            Platform.runLater(() -> answered(now));
        }
    }

    private void answered(long since) {
        long waited = System.nanoTime() - since;
        asked = 0;
        for (long rest = waited; rest > 0; rest -= TimeUnit.MILLISECONDS.toNanos(BETWEEN_MILLIS)) {
            add(rest);
        }
    }

    private synchronized void add(long waited) {
        if (counting) {
            if (count == waits.length) {
                waits = Arrays.copyOf(waits, 2 * count);
            }
            waits[count++] = waited;
        }
    }

    private void look() {
        long since = asked;
        long waiting = since == 0 ? 0 : System.nanoTime() - since;
        if (counting && waiting > LONG_NANOS && waiting > longest) {
            var stack = screen.getStackTrace();
            if (asked == since) {
                keep(waiting, stack);
            }
        }
    }

    private synchronized void keep(long waiting, StackTraceElement... stack) {
        longest = waiting;
        longestAt =
                "After %d ms the window's thread was at%n%s"
                        .formatted(
                                TimeUnit.NANOSECONDS.toMillis(waiting),
                                Arrays.stream(stack)
                                        .limit(DEPTH)
                                        .map(frame -> "  " + frame)
                                        .collect(Collectors.joining(System.lineSeparator())));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
