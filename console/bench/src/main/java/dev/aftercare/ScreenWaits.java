package dev.aftercare;

import javafx.application.Platform;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Every few milliseconds asks the window's thread to do nothing, and how long that took to be
/// done. While one waits long, another thread looks what the window's thread is at; of each wait
/// the last look is kept.
final class ScreenWaits implements AutoCloseable {
    private static final long BETWEEN_MILLIS = 5;
    private static final long LONG_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int DEPTH = 40;
    private static final int TOLD = 12;

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Thread screen;
    private long[] waits = new long[1 << 16];
    private int count;
    private long beginning;
    private final Map<Long, Seen> seen = new HashMap<>();
    private volatile long asked;
    private volatile boolean counting;

    ScreenWaits() {
        var found = new java.util.concurrent.CompletableFuture<Thread>();
        Platform.runLater(() -> found.complete(Thread.currentThread()));
        screen = found.join();
        var _ = clock.scheduleAtFixedRate(this::ask, 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
        var _ = clock.scheduleAtFixedRate(this::look, 0, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// What the window's thread was at, when the question asked then had waited so long.
    private record Seen(long asked, long waited, List<StackTraceElement> stack) {}

    /// How long was waited, over all questions.
    record Summary(int count, double millisAt999, double longestMillis) {}

    synchronized void begin() {
        count = 0;
        beginning = System.nanoTime();
        seen.clear();
        counting = true;
    }

    synchronized Summary end() {
        counting = false;
        var sorted = Arrays.copyOf(waits, count);
        Arrays.sort(sorted);
        int at999 = Math.min(count - 1, (int) (count * 0.999));
        return new Summary(count, sorted[at999] / 1e6, sorted[count - 1] / 1e6);
    }

    /// Where the longest waits were last seen, the longest first.
    synchronized String longest() {
        return seen.isEmpty() ? "Nothing waited longer than 50 ms." : told();
    }

    private String told() {
        return seen.values().stream()
                .sorted(Comparator.comparingLong(Seen::waited).reversed())
                .limit(TOLD)
                .map(this::words)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String words(Seen one) {
        var head =
                "%d ms, asked after %d ms, the window's thread was at%n"
                        .formatted(
                                TimeUnit.NANOSECONDS.toMillis(one.waited),
                                TimeUnit.NANOSECONDS.toMillis(one.asked - beginning));
        return one.stack.stream()
                .limit(DEPTH)
                .map(frame -> "  " + frame)
                .collect(Collectors.joining(System.lineSeparator(), head, ""));
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
        if (counting && waiting > LONG_NANOS) {
            var stack = screen.getStackTrace();
            if (asked == since) {
                keep(new Seen(since, waiting, List.of(stack)));
            }
        }
    }

    /// A look may come late: what was asked before is not of this time.
    private synchronized void keep(Seen now) {
        if (counting && now.asked >= beginning) {
            seen.put(now.asked, now);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
