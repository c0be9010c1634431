package dev.aftercare.units.list;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refused;

import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Keeps the bookmarks of long lists fresh on a thread of its own for as long as a database is
/// open: after each import and each undoing, when a jump into the middle finds none, and before
/// closing. Without it lists are right all the same, and a jump takes longer.
public final class BookmarkKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BookmarkKeeper.class);

    /// What a jump that found none announces.
    static final Change MISSED = new Change("unit-list", 0);

    private static final String BATCH = "batch";

    private final Bookmarks bookmarks;
    private final ThreadPoolExecutor thread;
    private final Subscription hearing;

    public BookmarkKeeper(Database database) {
        this(database, Sizes.STANDARD);
    }

    BookmarkKeeper(Database database, Sizes sizes) {
        bookmarks = new Bookmarks(database, sizes);
        thread =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(1), // one that waits is as good as many
                        Thread.ofPlatform().name("bookmarks").daemon().factory(),
                        new ThreadPoolExecutor.DiscardPolicy());
        hearing = database.changes().listen(this::hear);
    }

    private void hear(List<Change> changes) {
        if (changes.stream().anyMatch(one -> one.equals(MISSED) || one.kind().equals(BATCH))) {
            thread.execute(this::freshen);
        }
    }

    private void freshen() {
        try {
            bookmarks.refreshIfStale();
        } catch (PersistenceException | SqlFailed | Refused e) {
            LOG.warn("Lists are without fresh bookmarks until the next import", e);
        }
    }

    /// Ends what it is at. An import that was just committed may not have been heard of yet.
    @Override
    public void close() {
        hearing.close();
        thread.execute(this::freshen);
        thread.close();
    }
}
