package dev.aftercare.ui.background;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Workers that do nothing before the test says that time has passed.
public final class Later implements Workers {
    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private record Due(Duration at, Runnable work) {}

    @Override
    public void execute(Duration wait, Runnable work) {
        waiting.add(new Due(now.plus(wait), work));
    }

    /// What is due within this time is done, in its order, what it asks for included.
    public void pass(Duration time) {
        var end = now.plus(time);
        for (var next = next(end); next != null; next = next(end)) {
            waiting.remove(next);
            now = next.at;
            next.work.run();
        }
        now = end;
    }

    private Due next(Duration end) {
        return waiting.stream()
                .filter(due -> due.at.compareTo(end) <= 0)
                .min((one, other) -> one.at.compareTo(other.at))
                .orElse(null);
    }

    /// A clock of its time.
    public Duration now() {
        return now;
    }
}
