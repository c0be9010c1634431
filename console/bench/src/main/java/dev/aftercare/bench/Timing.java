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

    /// What 95 of 100 runs stay within, in milliseconds, after 20 runs that do not count. What is
    /// so slow that this took minutes is run less often.
    static double p95Millis(Runnable work) {
        nanos(work, WARM_UPS);
        return percentileMillis(nanos(work, RUNS), 95);
    }

    private static long[] nanos(Runnable work, int runs) {
        var nanos = new long[runs];
        long end = System.nanoTime() + LONGEST_NANOS;
        int done = 0;
        while (done < runs && (done == 0 || System.nanoTime() < end)) {
            long begin = System.nanoTime();
            work.run();
            nanos[done++] = System.nanoTime() - begin;
        }
        return Arrays.copyOf(nanos, done);
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
