package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refused;

import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Takes away, every hour, what forms and check codes leave behind once it can decide nothing any
/// more. One of these a scan server.
public final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final Database database;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("sweeper").factory());

    /// Begins at once.
    public Sweeper(Database database) {
        this.database = database;
        var _ = hourly.scheduleAtFixedRate(this::trySweep, 0, 1, TimeUnit.HOURS);
    }

    /// A sweep that fails is made good by the next.
    private void trySweep() {
        try {
            sweep(database);
        } catch (PersistenceException | SqlFailed | Refused e) {
            LOG.warn("Old forms and tries stay for another hour", e);
        }
    }

    /// Takes away what is old now.
    ///
    /// @return how many rows
    static int sweep(Database database) {
        return database.fact(
                tx -> {
                    int gone =
                            delete(tx, "check_try where at <= ?", CheckCodes.WINDOW)
                                    + delete(tx, "form_use where used_at < ?", FormKeys.KEPT);
                    if (gone == 0) {
                        tx.leaveAsItWas();
                    }
                    return gone;
                });
    }

    private static int delete(Transaction tx, String which, Duration kept) {
        return Sql.of("delete from " + which, tx.now().minus(kept)).update(tx.session());
    }

    @Override
    public void close() {
        hourly.close();
    }
}
