package dev.aftercare.ui.background;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;
import dev.aftercare.change.Changes.Subscription;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What was changed, by anybody, told on the window's thread: all that came in while it was busy at
/// once.
public final class News {
    private final Changes changes;
    private final Executor screen;

    public News(Changes changes, Executor screen) {
        this.changes = changes;
        this.screen = screen;
    }

    /// Listens until the subscription is closed.
    public Subscription hear(Consumer<Set<Change>> listener) {
        return changes.listen(new Pending(screen, listener)::add);
    }

    /// What has come in and was not told yet.
    private static final class Pending {
        private final Executor screen;
        private final Consumer<Set<Change>> listener;
        private Set<Change> waiting = new LinkedHashSet<>();

        Pending(Executor screen, Consumer<Set<Change>> listener) {
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
                screen.execute(() -> listener.accept(take()));
            }
        }

        private synchronized Set<Change> take() {
            var taken = waiting;
            waiting = new LinkedHashSet<>();
            return taken;
        }
    }
}
