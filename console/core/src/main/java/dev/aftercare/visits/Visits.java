package dev.aftercare.visits;

import dev.aftercare.database.Database;

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
                commitGroup(mine);
            }
        } finally {
            turn.unlock();
        }
    }

    private void commitGroup(Waiting mine) {
        var group = takeGroup();
        var committed = false;
        try {
            store(group.stream().map(one -> one.visit).toList());
            committed = true;
        } finally {
            if (committed) {
                group.forEach(one -> one.stored = true);
            } else {
                leaveToTheOthers(group, mine);
            }
        }
    }

    /// The failure is told to whoever committed; each of the others tries again in their turn.
    private void leaveToTheOthers(List<Waiting> group, Waiting mine) {
        waiting.addAll(group);
        waiting.remove(mine);
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
        private boolean stored;

        Waiting(Visit visit) {
            this.visit = visit;
        }
    }
}
