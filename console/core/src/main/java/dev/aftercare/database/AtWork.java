package dev.aftercare.database;

import org.hibernate.StatelessSession;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Work that outlives its transaction: a row is reserved in one, and finished in another. What no
/// living process is at any more may be taken back.
public final class AtWork {
    private final OwnConnection own;
    private final Set<Long> rows = ConcurrentHashMap.newKeySet();

    AtWork(OwnConnection own) {
        this.own = own;
    }

    /// Before the commit that reserves the row: from then on others may look.
    public void begin(long row) {
        rows.add(row);
    }

    /// Finished, or given up.
    public void end(long row) {
        rows.remove(row);
    }

    /// Whether `process` may still finish the row: this one knows what it is at, of another it is
    /// known whether it has the database open.
    public boolean isAt(StatelessSession session, long process, long row) {
        return process == own.process() ? rows.contains(row) : own.isOpenIn(session, process);
    }
}
