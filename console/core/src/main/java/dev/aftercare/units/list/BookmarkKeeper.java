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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Keeps the bookmarks of long lists fresh on a thread of its own for as long as a database is
/// open. Without it lists are right all the same, and a jump takes longer.
public final class BookmarkKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BookmarkKeeper.class);

    /// What a jump that found none announces.
    static final Change MISSED = new Change("unit-list", 0);

    /// What is announced behind all that was committed before closing.
    private static final Change CLOSING = new Change("unit-list", 1);

    private static final String BATCH = "batch";
    private static final int SECONDS_TO_HEAR = 5;

    private final Database database;
    private final Bookmarks bookmarks;
    private final Stop stop;
    private final boolean atOnce;
    private final ThreadPoolExecutor thread;
    private final Subscription hearing;
    private final CountDownLatch heardAll = new CountDownLatch(1);
    private volatile boolean isDue;

    /// For a program that stays: after each import and each undoing, and when a jump into the
    /// middle finds none.
    ///
    /// @param stop ends what it is at, too
    public static BookmarkKeeper whileOpen(Database database, Stop stop) {
        return new BookmarkKeeper(database, Sizes.STANDARD, stop, true);
    }

    /// For one command, which shall not wait for what it did not cause: before closing, if it has
    /// imported or undone something.
    public static BookmarkKeeper afterOneCommand(Database database, Stop stop) {
        return new BookmarkKeeper(database, Sizes.STANDARD, stop, false);
    }

    BookmarkKeeper(Database database, Sizes sizes, Stop stop, boolean atOnce) {
        this.database = database;
        this.bookmarks = new Bookmarks(database, sizes, stop);
        this.stop = stop;
        this.atOnce = atOnce;
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
        boolean batch = changes.stream().anyMatch(one -> one.kind().equals(BATCH));
        if (batch || (atOnce && changes.contains(MISSED))) {
            isDue = true;
            if (atOnce) {
                thread.execute(this::freshen);
            }
        }
        if (changes.contains(CLOSING)) {
            heardAll.countDown();
        }
    }

    private void freshen() {
        isDue = false;
        try {
            stop.check();
            bookmarks.refreshIfStale();
        } catch (Cancelled _) {
            LOG.info("Lists are without fresh bookmarks: stopped");
        } catch (Refused | PersistenceException | SqlFailed e) {
            LOG.warn("Lists are without fresh bookmarks until the next import", e);
        }
    }

    /// Ends what it is at. An import that was just committed may not have been heard of before.
    @Override
    public void close() {
        hearTheLast();
        hearing.close();
        if (isDue) {
            thread.execute(this::freshen);
        }
        thread.close();
    }

    private void hearTheLast() {
        database.changes().announce(List.of(CLOSING));
        try {
            if (!heardAll.await(SECONDS_TO_HEAR, TimeUnit.SECONDS)) {
                LOG.warn("What was committed last is not heard of yet");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
