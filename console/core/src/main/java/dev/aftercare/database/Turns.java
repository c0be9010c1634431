package dev.aftercare.database;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Who may wait for a database: not the window's thread, and nobody who is inside a transaction.
final class Turns {
    private final BooleanSupplier mustNotWait;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    Turns(BooleanSupplier mustNotWait) {
        this.mustNotWait = mustNotWait;
    }

    void mayWait() {
        if (mustNotWait.getAsBoolean()) {
            throw new IllegalStateException("The window's thread does not wait for a database");
        }
    }

    <T> T once(Supplier<T> work) {
        mayWait();
        if (inside.get()) {
            throw new IllegalStateException("A transaction does not begin inside another");
        }
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
        }
    }
}
