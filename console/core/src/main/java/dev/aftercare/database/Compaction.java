package dev.aftercare.database;

import dev.aftercare.database.sql.Sql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A local store's file only grows while it is open: keeping every acknowledged commit on disk
/// turns H2's housekeeping off. So it is done when the store closes, where that is worth a wait.
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final int FULL_PERCENT = 33;
    private static final long SMALL = 64L << 20;
    private static final int LONGEST_MILLIS = 20_000;

    /// Whether the file is more than three times its data, and not small anyway.
    static boolean isDue(OwnConnection own) {
        var due = new AtomicBoolean();
        own.run(
                session ->
                        due.set(
                                setting("info.FILE_SIZE").number(session) > SMALL
                                        && setting("info.CHUNKS_FILL_RATE").number(session)
                                                < FULL_PERCENT));
        return due.get();
    }

    private static Sql setting(String name) {
        return Sql.of(
                "select setting_value from information_schema.settings where setting_name = ?",
                name);
    }

    /// How long H2 may compact is said when it opens, and it compacts when it closes.
    static void run(Location.Local store) {
        var url = store.url() + ";MAX_COMPACT_TIME=" + LONGEST_MILLIS;
        try {
            DriverManager.getConnection(url, store.properties()).close();
        } catch (SQLException e) {
            LOG.warn("The store stays as large as it is", e);
        }
    }

    private Compaction() {}
}
