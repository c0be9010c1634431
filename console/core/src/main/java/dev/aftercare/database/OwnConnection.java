package dev.aftercare.database;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.tally.TallyRows;

import jakarta.persistence.PersistenceException;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A connection beside the pool, for what must commit apart from the work that needs it. On a
/// shared database it holds the process's slot by an advisory lock: a row lock would need a
/// transaction that stays open for days, and no dead row could be cleaned up meanwhile.
final class OwnConnection implements TallyRows.Apart, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OwnConnection.class);
    private static final int SLOT_LOCKS = 0x41465443; // "AFTC"
    private static final int CHECK_SECONDS = 2;

    private final Location location;
    private final SessionFactory sessions;
    private final long process = new SecureRandom().nextLong();
    private final ReentrantLock turn = new ReentrantLock();
    private Connection connection;
    private int slot;
    private boolean closed;
    private volatile boolean answered = true;

    OwnConnection(Location location, SessionFactory sessions) throws SQLException {
        this.location = location;
        this.sessions = sessions;
        this.connection = location.connect();
        connect(connection);
    }

    @Override
    public int slot() {
        return inTurn(() -> slot);
    }

    private <T> T inTurn(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /// A number of this process; others see by a lock on it that the process lives.
    long process() {
        return process;
    }

    /// Whether the process of this number has the database open. One that just lost its connection
    /// counts as gone.
    boolean isOpenIn(StatelessSession session, long other) {
        if (other == process || location instanceof Location.Local) {
            return other == process;
        }
        return Sql.of("select count(*) from pg_locks where locktype = 'advisory' and objsubid = 1")
                        .plus("and (classid::bigint << 32 | objid::bigint) = ?", other)
                        .plus("and database = (select oid from pg_database")
                        .plus("where datname = current_database())")
                        .number(session)
                > 0;
    }

    /// Whether the database answers; if it did not, whether it does now. While it is asked something
    /// else, as it did before.
    ///
    /// @param anew told if it had to be connected to anew: other connections are likely dead too
    boolean answers(Runnable anew) {
        if (!turn.tryLock()) {
            return answered;
        }
        try {
            if (mend()) {
                anew.run();
            }
            answered = true;
        } catch (SQLException | PersistenceException | SqlFailed e) {
            LOG.debug("The database does not answer", e);
            answered = false;
        } finally {
            turn.unlock();
        }
        return answered;
    }

    @Override
    public void run(Consumer<StatelessSession> work) {
        turn.lock();
        try {
            mend();
            inTransaction(work);
        } catch (SQLException e) {
            throw new SqlFailed("own connection", e);
        } finally {
            turn.unlock();
        }
    }

    /// H2 calls a connection valid whose store it has closed because it could not write to it.
    private boolean isAlive() throws SQLException {
        if (!connection.isValid(CHECK_SECONDS)) {
            return false;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
            connection.commit();
            return true;
        } catch (SQLException e) {
            LOG.debug("The own connection is dead", e);
            return false;
        }
    }

    /// Whether that was necessary.
    private boolean mend() throws SQLException {
        if (closed) {
            throw new SQLNonTransientConnectionException("closed");
        }
        if (isAlive()) {
            return false;
        }
        connection.close();
        connection = location.connect();
        connect(connection);
        return true;
    }

    private void inTransaction(Consumer<StatelessSession> work) throws SQLException {
        boolean done = false;
        try (var session = sessions.openStatelessSession(connection)) {
            work.accept(session);
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    private void connect(Connection fresh) throws SQLException {
        boolean done = false;
        try {
            fresh.setAutoCommit(false);
            slot = takeSlot();
            done = true;
        } finally {
            if (!done) {
                fresh.close();
            }
        }
    }

    /// The lowest that no other process holds; a local store has one process.
    private int takeSlot() throws SQLException {
        if (location instanceof Location.Local) {
            return 0;
        }
        try (var session = sessions.openStatelessSession(connection)) {
            Sql.of("select pg_try_advisory_lock(?) as held", process)
                    .first(session, row -> row.flag("held"));
            int free = 0;
            while (!lock(session, free)) {
                free++;
            }
            return free;
        } finally {
            connection.commit();
        }
    }

    private static boolean lock(StatelessSession session, int slot) {
        return Sql.of("select pg_try_advisory_lock(?, ?) as held", SLOT_LOCKS, slot)
                .first(session, row -> row.flag("held"))
                .orElseThrow();
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailed("own connection", e);
        } finally {
            turn.unlock();
        }
    }
}
