package dev.aftercare.database;

import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import jakarta.data.exceptions.DataException;
import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// What becomes of work that others keep from the rows it wants, wherever in its transaction that
/// happens. A catalogue edit and bulk work on units may well wait for each other, for the edit
/// holds the catalogue and wants units: one of the two is ended by the database, and finds out by
/// running again how things are now. Who has waited too long is told at once, for another wait
/// would be as long.
final class Contention {
    private static final Logger LOG = LoggerFactory.getLogger(Contention.class);

    /// They are to have what was given up before it is wanted again: else both would soon wait for
    /// each other as before.
    private static final Duration THEIR_TURN = Duration.ofMillis(200);

    private static final Set<String> ENDED_FOR_OTHERS = Set.of("40001", "40P01");
    private static final Set<String> WAITED_TOO_LONG = Set.of("55P03", "HYT00");

    /// @throws Refused if others are still in the way
    static <T> T atMostTwice(Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (PersistenceException | DataException | SqlFailed e) {
            if (!ENDED_FOR_OTHERS.contains(state(e))) {
                throw orBusy(e);
            }
            LOG.info("Ended for others ({}), and run again", state(e));
            LockSupport.parkNanos(THEIR_TURN.toNanos());
        }
        try {
            return transaction.get();
        } catch (PersistenceException | DataException | SqlFailed e) {
            throw orBusy(e);
        }
    }

    private static RuntimeException orBusy(RuntimeException failure) {
        var state = state(failure);
        return ENDED_FOR_OTHERS.contains(state) || WAITED_TOO_LONG.contains(state)
                ? new Refused(new Refusal.Busy())
                : failure;
    }

    /// A batch's failure goes on to the database's own word.
    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var last = sql;
                while (last.getNextException() != null) {
                    last = last.getNextException();
                }
                return String.valueOf(last.getSQLState());
            }
        }
        return "";
    }

    private Contention() {}
}
