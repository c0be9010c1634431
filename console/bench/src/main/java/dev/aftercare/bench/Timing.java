package dev.aftercare.bench;

import java.util.Arrays;

/// How long things take.
final class Timing {
    private static final int WARM_UPS = 20;
    private static final int RUNS = 100;

    static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /// What 95 of 100 runs stay within, in milliseconds, after 20 runs that do not count.
    static double p95Millis(Runnable work) {
        for (int i = 0; i < WARM_UPS; i++) {
            work.run();
        }
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return percentileMillis(nanos, 95);
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
