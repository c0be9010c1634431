package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.problem.Refused;

import jakarta.persistence.PersistenceException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// Stores visits, in groups: whoever comes first commits for all who came meanwhile, and they wait
/// for that commit. One of these a process, with no thread of its own: when nobody waits, all is
/// stored.
public final class Visits {
    private static final int LARGEST_GROUP = 500;

    private final Database database;
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    public Visits(Database database) {
        this.database = database;
    }

    /// Returns when the visit is committed. A unit that is gone by then is no failure.
    public void record(Visit visit) {
        var mine = new Waiting(visit);
        waiting.add(mine);
        turn.lock();
        try {
            while (!mine.stored) {
                commit(mine.tried ? List.of(mine) : takeGroup());
            }
        } finally {
            if (!mine.stored) {
                waiting.remove(mine);
            }
            turn.unlock();
        }
    }

    /// A group that fails is stored one by one, each by its own caller: so one visit that cannot be
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

    /// Read and written by whoever has the turn.
    private static final class Waiting {
        private final Visit visit;
        private boolean tried;
        private boolean stored;

        Waiting(Visit visit) {
            this.visit = visit;
        }
    }
}
