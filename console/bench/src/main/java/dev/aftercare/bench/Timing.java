package dev.aftercare.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// How long things take.
final class Timing {
    private static final int WARM_UPS = 20;
    private static final int RUNS = 100;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(15);

    static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /// What 95 of 100 runs of `work` stay within, in milliseconds, after 20 runs that do not count;
    /// and of `floor`, in turns with it, so that both meet the machine in the same mood. What is so
    /// slow that this took minutes is run less often.
    static P95 p95Millis(Runnable work, Runnable floor) {
        nanos(work, floor, WARM_UPS);
        var nanos = nanos(work, floor, RUNS);
        return new P95(percentileMillis(nanos[0], 95), percentileMillis(nanos[1], 95));
    }

    record P95(double work, double floor) {}

    private static long[][] nanos(Runnable work, Runnable floor, int runs) {
        var nanos = new long[2][runs];
        long end = System.nanoTime() + LONGEST_NANOS;
        int done = 0;
        while (done < runs && (done == 0 || System.nanoTime() < end)) {
            nanos[0][done] = nanos(work);
            nanos[1][done++] = nanos(floor);
        }
        return new long[][] {Arrays.copyOf(nanos[0], done), Arrays.copyOf(nanos[1], done)};
    }

    private static long nanos(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    /// By nearest rank.
    static double percentileMillis(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        int rank = Math.ceilDiv(sorted.length * percent, 100);
        return sorted[rank - 1] / 1e6;
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private Timing() {}
}
