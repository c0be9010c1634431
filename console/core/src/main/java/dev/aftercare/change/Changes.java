package dev.aftercare.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells listeners what has changed, after the commit, on the thread of its executor: whoever
/// committed does not wait for who listens.
public final class Changes {
    private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
    private final Executor executor;

    public Changes(Executor executor) {
        this.executor = executor;
    }

    /// Listens until the subscription is closed.
    public Subscription listen(Consumer<List<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void announce(List<Change> changes) {
        if (!changes.isEmpty()) {
            listeners.forEach(listener -> executor.execute(() -> listener.accept(changes)));
        }
    }

    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
