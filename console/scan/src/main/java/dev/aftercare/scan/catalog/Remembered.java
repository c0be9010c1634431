package dev.aftercare.scan.catalog;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was read a moment ago, by key. Forgotten as a whole when something changes, when there is
/// too much of it, and every few seconds, since who changes things may be another process.
final class Remembered<K, V> {
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final int MOST = 5_000;

    private final Function<K, V> read;
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
    private volatile long since = System.nanoTime();

    Remembered(Function<K, V> read) {
        this.read = read;
    }

    V get(K key) {
        if (System.nanoTime() - since > LIFE.toNanos() || known.size() > MOST) {
            forget();
        }
        var value = known.get(key);
        if (value == null) {
            value = read.apply(key);
            known.put(key, value);
        }
        return value;
    }

    void forget() {
        known.clear();
        since = System.nanoTime();
    }
}
