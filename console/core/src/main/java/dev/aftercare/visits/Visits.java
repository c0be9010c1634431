package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refused;

import jakarta.persistence.PersistenceException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stores visits, in groups: one thread commits for all who came while it committed last, and they
/// wait for that commit. One of these a process; when nobody waits, all is stored.
public final class Visits implements AutoCloseable {
    private static final int LARGEST_GROUP = 500;

    private final Database database;
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("visits").factory());

    public Visits(Database database) {
        this.database = database;
    }

    /// Returns when the visit is committed. A unit that is gone by then is no failure.
    ///
    /// @throws java.util.concurrent.CompletionException if this visit cannot be stored
    public void record(Visit visit) {
        var mine = new Waiting(visit);
        waiting.add(mine);
        CompletableFuture.runAsync(() -> commitUntilStored(mine), writer).join();
    }

    /// Finds nothing left to do where another's turn has taken this visit along.
    private void commitUntilStored(Waiting mine) {
        while (!mine.stored) {
            commit(mine.tried ? List.of(mine) : takeGroup());
        }
    }

    /// A group that fails is stored one by one, each in its own turn: so one visit that cannot be
    /// stored harms no other.
    private void commit(List<Waiting> group) {
        group.forEach(one -> one.tried = true);
        try {
            store(group.stream().map(one -> one.visit).toList());
            group.forEach(one -> one.stored = true);
        } catch (PersistenceException | SqlFailed | Refused e) {
            if (group.size() == 1) {
                throw e;
            }
        }
    }

    private List<Waiting> takeGroup() {
        var group = new ArrayList<Waiting>();
        for (var next = waiting.peek();
                next != null && group.size() < LARGEST_GROUP;
                next = waiting.peek()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private void store(List<Visit> visits) {
        database.fact(
                tx -> {
                    new VisitRows(tx, database.slot()).write(visits);
                    return visits;
                });
    }

    @Override
    public void close() {
        writer.close();
    }

    /// Its flags belong to the writer's thread.
    private static final class Waiting {
        private final Visit visit;
        private boolean tried;
        private boolean stored;

        Waiting(Visit visit) {
            this.visit = visit;
        }
    }
}
