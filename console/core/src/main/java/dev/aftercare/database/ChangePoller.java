package dev.aftercare.database;

import dev.aftercare.change.Change;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Announces in this process what others committed to a shared database. Rows are inserted just
/// before their commit and seen after it, so each look goes back to before the last one, and drops
/// what it has seen. A look that fails is made good by the next.
public final class ChangePoller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChangePoller.class);

    /// The longest a commit may take and still be noticed.
    private static final Duration OVERLAP = Duration.ofSeconds(20);

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    /// Longer than any process goes without looking and is still at work.
    private static final Duration KEPT = Duration.ofHours(1);

    private final Database database;
    private final Duration period;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private Instant lookedAt = Instant.EPOCH;
    private Instant sweptAt = Instant.EPOCH;
    private Set<Long> seen = Set.of();

    public ChangePoller(Database database, Duration period) {
        this.database = database;
        this.period = period;
        this.lookedAt =
                database.read(session -> now(session)); // what is there already is news to nobody
        look();
        thread = Thread.ofPlatform().daemon().name("changes").start(this::keepLooking);
    }

    private void keepLooking() {
        try {
            while (!closed.await(period.toMillis(), TimeUnit.MILLISECONDS)) {
                announce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce() {
        try {
            database.changes().announce(look());
            sweep(lookedAt);
        } catch (RuntimeException e) {
            LOG.warn("Others' changes cannot be read just now; trying again", e);
        }
    }

    private List<Change> look() {
        var since = lookedAt.minus(OVERLAP);
        var rows = database.read(session -> new Look(now(session), rowsSince(session, since)));
        var news = rows.found.stream().filter(row -> !seen.contains(row.id)).toList();
        seen = new HashSet<>(rows.found.stream().map(Row::id).toList());
        lookedAt = rows.at;
        return news.stream().map(Row::change).distinct().toList();
    }

    /// Whoever polls takes away, once a minute, what everybody has seen.
    ///
    /// @param now by the database's clock
    void sweep(Instant now) {
        if (Duration.between(sweptAt, now).compareTo(BETWEEN_SWEEPS) >= 0) {
            sweptAt = now;
            database.apart(
                    session ->
                            Sql.of("delete from changed where at < ?", now.minus(KEPT))
                                    .update(session));
        }
    }

    private List<Row> rowsSince(StatelessSession session, Instant since) {
        return Sql.of(
                        "select id, subject, subject_id from changed"
                                + " where at > ? and origin <> ? order by id",
                        since,
                        database.origin())
                .list(session, ChangePoller::row);
    }

    private static Instant now(StatelessSession session) {
        return Sql.of("select current_timestamp as at")
                .first(session, row -> row.instant("at"))
                .orElseThrow();
    }

    private static Row row(SqlRow row) {
        return new Row(row.number("id"), new Change(row.text("subject"), row.number("subject_id")));
    }

    private record Look(Instant at, List<Row> found) {}

    private record Row(long id, Change change) {}

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
