package dev.aftercare.ui.background;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;
import dev.aftercare.change.Changes.Subscription;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What was changed, by anybody, told on the window's thread: all that came in while it was busy at
/// once. Lives as long as the window.
public final class News {
    private final Executor screen;
    private final List<Consumer<Set<Change>>> listeners = new CopyOnWriteArrayList<>();
    private Set<Change> waiting = new LinkedHashSet<>();
    private long edition;

    public News(Changes changes, Executor screen) {
        this.screen = screen;
        changes.listen(this::add);
    }

    /// Grows with all that is told: who did not listen for a while learns whether they missed
    /// something. For the window's thread.
    public long edition() {
        return edition;
    }

    /// Listens until the subscription is closed; nothing is told afterwards, not even what came in
    /// before.
    public Subscription hear(Consumer<Set<Change>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void add(List<Change> more) {
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
        edition++;
        tell(listeners.iterator(), taken);
    }

    /// Who fails takes the news from nobody else, and who has left meanwhile is told nothing.
    private void tell(Iterator<Consumer<Set<Change>>> rest, Set<Change> taken) {
        if (rest.hasNext()) {
            var next = rest.next();
            try {
                if (listeners.contains(next)) {
                    next.accept(taken);
                }
            } finally {
                tell(rest, taken);
            }
        }
    }

    private synchronized Set<Change> take() {
        var taken = waiting;
        waiting = new LinkedHashSet<>();
        return taken;
    }
}
