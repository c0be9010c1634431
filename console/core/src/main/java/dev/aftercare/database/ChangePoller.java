package dev.aftercare.database;

import dev.aftercare.change.Change;
import dev.aftercare.database.sql.Sql;

import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Announces in this process what others committed to a shared database, within two seconds. It
/// looks back further than its own period, since rows are seen when they commit and not when they
/// are inserted, and drops what it has seen.
public final class ChangePoller implements AutoCloseable {
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(ChangePoller.class);

    private final Database database;
    private final Duration period;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Set<Long> seen = Set.of();

    public ChangePoller(Database database, Duration period) {
        this.database = database;
        this.period = period;
        poll(); // what is there already is news to nobody
        Thread.ofPlatform().daemon().name("changes").start(this::keepPolling);
    }

    private void keepPolling() {
        try {
            while (!closed.await(period.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    database.changes().announce(poll());
                } catch (PersistenceException e) {
                    LOG.warn("Changes of others cannot be read just now; trying again", e);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Change> poll() {
        var found = new ArrayList<Change>();
        var ids = new HashSet<Long>();
        database.read(
                session -> {
                    recent().each(
                                    session,
                                    row -> {
                                        ids.add(row.number("id"));
                                        if (!seen.contains(row.number("id"))) {
                                            found.add(
                                                    new Change(
                                                            row.text("subject"),
                                                            row.number("subject_id")));
                                        }
                                    });
                    return found;
                });
        seen = ids;
        return found;
    }

    private static Sql recent() {
        return Sql.of(
                "select id, subject, subject_id from changed"
                        + " where at > current_timestamp - ? * interval '1' second order by id",
                OVERLAP.toSeconds());
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
