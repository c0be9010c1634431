package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What is so a moment later, since nobody waits for it.
final class Eventually<T> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<T> actual;

    private Eventually(Supplier<T> actual) {
        this.actual = actual;
    }

    static <T> Eventually<T> equal(Supplier<T> actual) {
        return new Eventually<>(actual);
    }

    void to(T expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.equals(actual.get()) && System.nanoTime() < end) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThat(actual.get()).isEqualTo(expected);
    }
}
