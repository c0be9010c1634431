package dev.aftercare.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/// Why a database could not do what it was asked, though nothing was wrong with that: what the
/// person who waits for it can know and do.
public enum Outage {
    /// Nobody answers just now. The same again may well succeed.
    LOST,
    /// It could not write: its disk is full, or fails.
    FULL;

    /// H2: a store that was closed under its connections.
    private static final Set<String> CLOSED = Set.of("90067", "90098", "90121");

    /// Connection exceptions, and a server that is being shut down or is not up yet.
    private static final Set<String> GONE = Set.of("08", "57P");

    /// H2: reading or writing its file failed, no space. PostgreSQL: disk full.
    private static final Set<String> CANNOT_WRITE = Set.of("90028", "90031", "90100", "53100");

    /// What stands behind a failure; empty if it is another.
    public static Optional<Outage> behind(@Nullable Throwable failure) {
        Outage found = null;
        boolean closed = false;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var outage = of(sql);
                closed |= CLOSED.contains(String.valueOf(sql.getSQLState()));
                found = found == null || outage == FULL ? outage : found;
            } else if (cause instanceof IOException && closed) {
                found = FULL; // H2 closes a store that it could not write to
            }
        }
        return Optional.ofNullable(found);
    }

    private static @Nullable Outage of(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (CANNOT_WRITE.contains(state)) {
            return FULL;
        }
        var next = failure.getNextException();
        boolean lost =
                failure instanceof SQLTransientConnectionException
                        || CLOSED.contains(state)
                        || GONE.stream().anyMatch(state::startsWith);
        return lost ? LOST : next == null ? null : of(next);
    }
}
