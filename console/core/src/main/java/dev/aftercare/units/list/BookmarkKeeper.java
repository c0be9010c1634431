package dev.aftercare.units.list;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Stop;

import jakarta.persistence.PersistenceException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Keeps the bookmarks of long lists fresh on a thread of its own, in a program that stays: after
/// each import and each undoing, and when a jump into the middle finds none. Without it lists are
/// right all the same, and a jump takes longer; so a single command, whose person would wait
/// minutes for those of a million units, has none.
public final class BookmarkKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BookmarkKeeper.class);

    /// What a jump that found none announces.
    static final Change MISSED = new Change("unit-list", 0);

    private static final String BATCH = "batch";

    private final Stop closing = new Stop();
    private final Bookmarks bookmarks;
    private final ThreadPoolExecutor thread;
    private final Subscription hearing;

    public BookmarkKeeper(Database database) {
        this(database, Sizes.STANDARD);
    }

    BookmarkKeeper(Database database, Sizes sizes) {
        this.bookmarks = new Bookmarks(database, sizes, closing);
        this.thread =
                new ThreadPoolExecutor(
                        1,
                        1,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(1), // one that waits is as good as many
                        Thread.ofPlatform().name("bookmarks").daemon().factory(),
                        new ThreadPoolExecutor.DiscardPolicy());
        this.hearing = database.changes().listen(this::hear);
    }

    private void hear(List<Change> changes) {
        if (changes.contains(MISSED)
                || changes.stream().anyMatch(one -> one.kind().equals(BATCH))) {
            thread.execute(this::freshen);
        }
    }

    private void freshen() {
        try {
            closing.check();
            bookmarks.refreshIfStale();
        } catch (Cancelled _) {
            LOG.info("Lists are without fresh bookmarks: stopped");
        } catch (Refused | PersistenceException | SqlFailed e) {
            LOG.warn("Lists are without fresh bookmarks until the next import", e);
        }
    }

    /// Leaves what it is at: that is made anew when somebody misses it.
    @Override
    public void close() {
        hearing.close();
        closing.ask();
        thread.close();
    }
}
