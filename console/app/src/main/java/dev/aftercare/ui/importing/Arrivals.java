package dev.aftercare.ui.importing;

import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.progress.Cancelled;

import java.util.HashSet;
import java.util.Set;

/// Imports that were opened off the window's thread and that no page has taken yet. Whatever
/// arrives once the window is closed is closed on the spot. May be used by any thread.
final class Arrivals {
    private final Set<ImportSession> sessions = new HashSet<>();
    private boolean isOver;

    /// Keeps one until it is taken.
    ///
    /// @throws Cancelled if nobody will; it is closed
    synchronized void add(ImportSession session) {
        if (isOver) {
            session.close();
            throw new Cancelled();
        }
        sessions.add(session);
    }

    /// Whether it is the caller's now, to be closed in time.
    synchronized boolean take(ImportSession session) {
        return sessions.remove(session);
    }

    /// Closes all that nobody has taken.
    synchronized void end() {
        isOver = true;
        sessions.forEach(ImportSession::close);
        sessions.clear();
    }
}
