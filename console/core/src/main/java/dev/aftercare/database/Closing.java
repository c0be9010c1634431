package dev.aftercare.database;

import java.util.ArrayDeque;
import java.util.Deque;

/// Closes what was opened so far if opening the rest fails.
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T later(T resource) {
        opened.push(resource);
        return resource;
    }

    /// All of it could be opened: nothing is closed here.
    void keep() {
        opened.clear();
    }

    @Override
    public void close() {
        for (var resource : opened) {
            try {
                resource.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
