package dev.aftercare.scan.http;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// So many a window for each key. Windows are fixed and begin for all keys at once, so that what a
/// window remembered is forgotten as a whole.
public final class RateLimit {
    private final int most;
    private final long windowNanos;
    private volatile Window current = new Window(System.nanoTime());

    public RateLimit(int most, Duration window) {
        this.most = most;
        this.windowNanos = window.toNanos();
    }

    public boolean admits(String key) {
        return window().counts.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet()
                <= most;
    }

    private Window window() {
        var window = current;
        long now = System.nanoTime();
        if (now - window.start < windowNanos) {
            return window;
        }
        synchronized (this) {
            if (current == window) {
                current = new Window(now);
            }
            return current;
        }
    }

    private static final class Window {
        final long start;
        final ConcurrentHashMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();

        Window(long start) {
            this.start = start;
        }
    }
}
