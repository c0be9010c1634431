package dev.aftercare.database.sql;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/// Failures that say nothing against the statement: the same again, later, may well succeed.
public final class PassingFailure {
    /// H2: a lock not got in time, a row that another transaction was changing, a store closed
    /// because the disk was full. PostgreSQL: a deadlock, a lock not got in time.
    private static final Set<String> PASSING =
            Set.of("HYT00", "90131", "90028", "90031", "90067", "90098", "90121", "40P01", "55P03");

    /// Serialization (both), connection, resources, and a server that is being shut down.
    private static final Set<String> CLASSES = Set.of("40001", "08", "53", "57P");

    public static boolean is(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || isBusy(cause)
                    || (cause instanceof SQLException sql && isPassing(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof Refused no && no.refusal() instanceof Refusal.Busy;
    }

    /// Of a batch, the one it goes on to is the database's own word.
    private static boolean isPassing(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        var next = failure.getNextException();
        return PASSING.contains(state)
                || CLASSES.stream().anyMatch(state::startsWith)
                || (next != null && isPassing(next));
    }

    private PassingFailure() {}
}
