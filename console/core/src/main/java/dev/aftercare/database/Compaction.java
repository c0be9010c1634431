package dev.aftercare.database;

import dev.aftercare.database.sql.Sql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A local store's file only grows while it is open: keeping every acknowledged commit on disk
/// turns H2's housekeeping off. So it is done when the store closes, where that is worth a wait.
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final int FULL_PERCENT = 33;
    private static final long SMALL = 64L << 20;
    private static final int LONGEST_MILLIS = 20_000;

    /// Most is given back within a second or two; then H2 moves the same blocks on and on for as
    /// long as it may (200 MB were 31 MB after 2 s, and 16 MB after 20 s).
    private static final long BYTES_A_MILLI = 50L << 10;

    /// How long compacting may take, in milliseconds; 0 unless the file is more than three times
    /// its data, and not small anyway.
    static int due(OwnConnection own) {
        var due = new AtomicInteger();
        own.run(
                session -> {
                    long bytes = setting("info.FILE_SIZE").number(session);
                    if (bytes > SMALL
                            && setting("info.CHUNKS_FILL_RATE").number(session) < FULL_PERCENT) {
                        due.set((int) Math.min(bytes / BYTES_A_MILLI, LONGEST_MILLIS));
                    }
                });
        return due.get();
    }

    private static Sql setting(String name) {
        return Sql.of(
                "select setting_value from information_schema.settings where setting_name = ?",
                name);
    }

    /// How long H2 may compact is said when it opens, and it compacts when it closes.
    static void run(Location.Local store, int millis) {
        var url = store.url() + ";MAX_COMPACT_TIME=" + millis;
        try {
            DriverManager.getConnection(url, store.properties()).close();
        } catch (SQLException e) {
            LOG.warn("The store stays as large as it is", e);
        }
    }

    private Compaction() {}
}
