package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.PassingFailure;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Stores visits, in groups: one thread commits for all who came while it committed last. A visit
/// to a unit that a long command holds waits until it is let go of, and others pass it; so does
/// what fails for reasons that pass. One of these a process.
public final class Visits implements AutoCloseable {
    /// What is told of a unit that was visited: nothing that anybody decides of it has changed.
    public static final String CHANGE = "visit";

    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final int LARGEST_GROUP = 500;
    private static final int MOST_WAITING = 100_000;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Storage storage;
    private final Duration pause;
    private final Semaphore room = new Semaphore(MOST_WAITING, true);
    private final Queue<WaitingVisit> fresh = new ConcurrentLinkedQueue<>();
    private final HeldVisits held = new HeldVisits(LARGEST_GROUP);
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("visits").factory());
    private boolean isRetrySet;
    private boolean isTroubled;

    public Visits(Database database) {
        this(visits -> store(database, visits), PAUSE);
    }

    /// @param pause before another try, when the last got nowhere
    Visits(Storage storage, Duration pause) {
        this.storage = storage;
        this.pause = pause;
    }

    /// Commits all of a group that can be, and answers which units are held by others: their visits
    /// are not stored.
    @FunctionalInterface
    interface Storage {
        Set<Long> store(List<Visit> visits);
    }

    static Set<Long> store(Database database, List<Visit> visits) {
        return database.fact(tx -> new VisitRows(tx).write(visits));
    }

    /// Returns when the visit is committed. A unit that is gone by then is no failure.
    ///
    /// @throws java.util.concurrent.CompletionException if this visit cannot be stored
    /// @throws java.util.concurrent.CancellationException if it was not stored before the end
    public void record(Visit visit) {
        submit(visit).join();
    }

    /// Completes when the visit is committed, as [#record] returns. Waits only for room, while very
    /// many are waiting.
    public CompletableFuture<Void> submit(Visit visit) {
        room.acquireUninterruptibly();
        var mine = new WaitingVisit(visit, new CompletableFuture<>());
        fresh.add(mine);
        writer.execute(this::storeFresh);
        var _ = mine.stored().whenComplete((_, _) -> room.release());
        return mine.stored();
    }

    /// Finds nothing left to do where an earlier turn has taken all along.
    private void storeFresh() {
        commit(takeFresh(LARGEST_GROUP));
        retryAfter(pause);
    }

    private List<WaitingVisit> takeFresh(int most) {
        var group = new ArrayList<WaitingVisit>();
        while (group.size() < most) {
            var next = fresh.poll();
            if (next == null) {
                break;
            }
            if (held.precede(next)) {
                held.add(next);
            } else {
                group.add(next);
            }
        }
        return group;
    }

    private void storeHeld() {
        isRetrySet = false;
        boolean isStored = commit(held.takeGroup());
        retryAfter(isStored ? Duration.ZERO : pause);
    }

    private void retryAfter(Duration delay) {
        if (!held.isEmpty() && !isRetrySet) {
            isRetrySet = true;
            CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, writer)
                    .execute(this::storeHeld);
        }
    }

    /// Whatever goes wrong reaches who waits for it, and no other.
    ///
    /// @return whether any of the group is stored
    private boolean commit(List<WaitingVisit> group) {
        return !group.isEmpty()
                && CompletableFuture.supplyAsync(
                                () ->
                                        storage.store(
                                                group.stream().map(WaitingVisit::visit).toList()),
                                Runnable::run)
                        .handle((units, failure) -> settle(group, units, failure))
                        .join();
    }

    private boolean settle(
            List<WaitingVisit> group, @Nullable Set<Long> units, @Nullable Throwable failure) {
        if (units != null) {
            return settle(group, units);
        }
        if (PassingFailure.is(failure)) {
            putBack(group, failure);
            return false;
        }
        return settleAlone(group, failure);
    }

    private void putBack(List<WaitingVisit> group, @Nullable Throwable failure) {
        if (!isTroubled) {
            LOG.warn("Visits wait for another try", failure);
        }
        isTroubled = true;
        held.groupsFailed();
        group.forEach(held::add);
    }

    private boolean settle(List<WaitingVisit> group, Set<Long> units) {
        isTroubled = false;
        held.groupsSucceeded();
        for (var one : group) {
            if (units.contains(one.unitId())) {
                held.add(one);
            } else {
                one.stored().complete(null);
            }
        }
        return group.stream().anyMatch(one -> one.stored().isDone());
    }

    /// So one visit that cannot be stored harms no other.
    private boolean settleAlone(List<WaitingVisit> group, @Nullable Throwable failure) {
        if (group.size() == 1) {
            group.getFirst().stored().completeExceptionally(cause(failure));
            return true;
        }
        for (var one : group) {
            if (held.precede(one)) {
                held.add(one);
            } else {
                commit(List.of(one));
            }
        }
        return true;
    }

    private static Throwable cause(@Nullable Throwable failure) {
        return failure == null || failure.getCause() == null
                ? new IllegalStateException(failure)
                : failure.getCause();
    }

    /// What waits is tried once more; what cannot be stored then is lost with this process.
    @Override
    public void close() {
        writer.close();
        takeFresh(Integer.MAX_VALUE).forEach(held::add);
        heldGroups().forEach(this::commit);
        long lost = heldGroups().stream().flatMap(List::stream).filter(Visits::giveUp).count();
        if (lost > 0) {
            LOG.error("{} visits could not be stored before the end", lost);
        }
    }

    private List<List<WaitingVisit>> heldGroups() {
        var groups = new ArrayList<List<WaitingVisit>>();
        while (!held.isEmpty()) {
            groups.add(held.takeGroup());
        }
        return groups;
    }

    private static boolean giveUp(WaitingVisit one) {
        return one.stored().cancel(false);
    }
}
