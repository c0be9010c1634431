package dev.aftercare.scan.http;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// The open connections: how many there may be, and until when each must have done what it is at. A
/// trickled header never idles, so only a deadline ends it.
final class Connections implements Connection.Listener {
    private static final Duration LONGEST_EXCHANGE = Duration.ofMinutes(10);
    private static final long SWEEP_MILLIS = 250;

    private final Limits limits;
    private final Map<Connection, Deadline> deadlines = new ConcurrentHashMap<>();
    private final Map<String, Integer> perAddress = new ConcurrentHashMap<>();

    Connections(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void onOpened(Connection connection) {
        var address = Caller.of(connection.getEndPoint().getRemoteSocketAddress()).counted();
        deadlines.put(connection, new Deadline(address, limits.patience()));
        int open = perAddress.merge(address, 1, Integer::sum);
        if (open > limits.connectionsPerAddress() || deadlines.size() > limits.connections()) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        var gone = deadlines.remove(connection);
        if (gone != null) {
            perAddress.computeIfPresent(gone.address, (_, open) -> open == 1 ? null : open - 1);
        }
    }

    /// Its headers are there; now all of the exchange counts.
    void begins(Connection connection) {
        mustEnd(connection, LONGEST_EXCHANGE);
    }

    /// It sends a body, and must do so within this time.
    void sends(Connection connection, Duration longest) {
        mustEnd(connection, longest.compareTo(LONGEST_EXCHANGE) < 0 ? longest : LONGEST_EXCHANGE);
    }

    /// It is answered and may ask again.
    void waits(Connection connection) {
        mustEnd(connection, limits.patience());
    }

    private void mustEnd(Connection connection, Duration within) {
        var deadline = deadlines.get(connection);
        if (deadline != null) {
            deadline.set(within);
        }
    }

    /// Ends what is overdue, again and again until the scheduler stops.
    void sweep(Scheduler scheduler) {
        long now = System.nanoTime();
        deadlines.forEach(
                (connection, deadline) -> {
                    if (now - deadline.at > 0) {
                        connection.getEndPoint().close();
                    }
                });
        scheduler.schedule(() -> sweep(scheduler), SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static final class Deadline {
        final String address;
        volatile long at;

        Deadline(String address, Duration within) {
            this.address = address;
            set(within);
        }

        final void set(Duration within) {
            at = System.nanoTime() + within.toNanos();
        }
    }
}
