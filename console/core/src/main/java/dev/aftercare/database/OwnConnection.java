package dev.aftercare.database;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.tally.TallyRows;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;

/// A connection beside the pool, for what must commit apart from the work that needs it. On a
/// shared database it holds the process's slot by an advisory lock: a row lock would need a
/// transaction that stays open for days, and no dead row could be cleaned up meanwhile.
final class OwnConnection implements TallyRows.Apart, AutoCloseable {
    private static final int SLOT_LOCKS = 0x41465443; // "AFTC"
    private static final int CHECK_SECONDS = 2;

    private final Location location;
    private final SessionFactory sessions;
    private Connection connection;
    private int slot;

    OwnConnection(Location location, SessionFactory sessions) throws SQLException {
        this.location = location;
        this.sessions = sessions;
        this.connection = connect(location);
        this.slot = takeSlot();
    }

    @Override
    public synchronized int slot() {
        return slot;
    }

    @Override
    public synchronized void run(Consumer<StatelessSession> work) {
        try {
            if (!connection.isValid(CHECK_SECONDS)) {
                connection = connect(location);
                slot = takeSlot();
            }
            try (var session = sessions.openStatelessSession(connection)) {
                var transaction = session.beginTransaction();
                work.accept(session);
                transaction.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Location location) throws SQLException {
        var connection =
                DriverManager.getConnection(location.url(), location.user(), location.password());
        connection.setAutoCommit(false);
        return connection;
    }

    /// The lowest that no other process holds; a local store has one process.
    private int takeSlot() throws SQLException {
        if (location instanceof Location.Local) {
            return 0;
        }
        try (var session = sessions.openStatelessSession(connection)) {
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
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
