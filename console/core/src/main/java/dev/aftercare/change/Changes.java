package dev.aftercare.change;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Tells listeners what has changed, after the commit, on the thread of its executor: whoever
/// committed does not wait for who listens.
public final class Changes {
    private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
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
            listeners.forEach(listener -> executor.execute(() -> tell(listener, changes)));
        }
    }

    /// A listener that fails must not undo, in the eyes of who committed, what is committed.
    private static void tell(Consumer<List<Change>> listener, List<Change> changes) {
        try {
            listener.accept(changes);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on {}", changes, e);
        }
    }

    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
