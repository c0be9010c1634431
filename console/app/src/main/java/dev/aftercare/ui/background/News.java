package dev.aftercare.ui.background;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;
import dev.aftercare.change.Changes.Subscription;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// What was changed, by anybody, told on the window's thread: all that came in while it was busy at
/// once. Lives as long as the window.
public final class News {
    private final Changes changes;
    private final Executor screen;
    private final AtomicLong edition = new AtomicLong();

    public News(Changes changes, Executor screen) {
        this.changes = changes;
        this.screen = screen;
        changes.listen(_ -> edition.incrementAndGet());
    }

    /// Grows with everything that changes: who did not listen learns whether they missed something.
    public long edition() {
        return edition.get();
    }

    /// Listens until the subscription is closed; nothing is told afterwards, not even what came in
    /// before.
    public Subscription hear(Consumer<Set<Change>> listener) {
        var heard = new Heard(screen, listener);
        var subscription = changes.listen(heard::add);
        return () -> {
            subscription.close();
            heard.closed = true;
        };
    }

    /// What has come in and was not told yet.
    private static final class Heard {
        private final Executor screen;
        private final Consumer<Set<Change>> listener;
        private Set<Change> waiting = new LinkedHashSet<>();
        private volatile boolean closed;

        Heard(Executor screen, Consumer<Set<Change>> listener) {
            this.screen = screen;
            this.listener = listener;
        }

        void add(List<Change> more) {
            boolean first;
            synchronized (this) {
                first = waiting.isEmpty();
                waiting.addAll(more);
            }
            if (first) {
                screen.execute(this::tell);
            }
        }

        private void tell() {
            var taken = take();
            if (!closed) {
                listener.accept(taken);
            }
        }

        private synchronized Set<Change> take() {
            var taken = waiting;
            waiting = new LinkedHashSet<>();
            return taken;
        }
    }
}
