package dev.aftercare.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// 32 phones at once, each asking for one page after another, no more than is asked for and no
/// longer than ten seconds.
///
/// @param agent what they say they are
record Phones(URI server, String agent) {
    private static final int PHONES = 32;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);

    /// @param nanos how long each answer took
    record Answered(List<long[]> nanos, double seconds) {
        long[] all() {
            return nanos.stream().flatMapToLong(Arrays::stream).toArray();
        }
    }

    Answered ask(List<String> paths) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(PHONES)) {
            var phones = new ArrayList<Callable<long[]>>();
            for (int i = 0; i < PHONES; i++) {
                phones.add(() -> askInTurn(paths, next, begin + LONGEST_NANOS));
            }
            var nanos = new ArrayList<long[]>();
            for (var phone : threads.invokeAll(phones)) {
                nanos.add(phone.get());
            }
            return new Answered(nanos, (System.nanoTime() - begin) / 1e9);
        }
    }

    private long[] askInTurn(List<String> paths, AtomicInteger next, long end) throws IOException {
        var nanos = new long[paths.size()];
        int answered = 0;
        try (var line = new PhoneLine(server, agent)) {
            for (int i = next.getAndIncrement();
                    i < paths.size() && System.nanoTime() - end < 0;
                    i = next.getAndIncrement()) {
                long asked = System.nanoTime();
                line.get(paths.get(i));
                nanos[answered++] = System.nanoTime() - asked;
            }
        }
        return Arrays.copyOf(nanos, answered);
    }
}
