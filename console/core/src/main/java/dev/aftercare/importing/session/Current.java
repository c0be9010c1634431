package dev.aftercare.importing.session;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/// What of a session is open now: looked at by many, changed by one.
final class Current {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private Open open;

    /// How the file is read, what is decided, and what came of it.
    ///
    /// @param judged null where no column is known as the serial's
    record Open(
            ReadSheet sheet,
            Decided decided,
            Mapping mapping,
            FileChoices choices,
            @Nullable Judged judged) {

        Open choosing(FileChoices others) {
            return new Open(sheet, decided, mapping, others, judged);
        }

        SessionCounts counts() {
            return judged == null
                    ? new SessionCounts(sheet.all(), 0, 0, 0, sheet.all(), 0)
                    : judged.summary().counts();
        }

        Judged mustBeJudged() {
            if (judged == null) {
                throw new IllegalStateException("No column is known as the serial's");
            }
            return judged;
        }
    }

    Current(Open open) {
        this.open = open;
    }

    <T> T look(Function<Open, T> at) {
        lock.readLock().lock();
        try {
            return at.apply(open);
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T judged(Function<Judged, T> at) {
        return look(now -> at.apply(now.mustBeJudged()));
    }

    /// For whoever alone changes it.
    Open get() {
        return look(now -> now);
    }

    Lock writing() {
        return lock.writeLock();
    }

    void change(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Shows something else, and closes the sheet that was read before if that is another.
    void show(Open other) {
        lock.writeLock().lock();
        try {
            if (other.sheet != open.sheet) {
                open.sheet.close();
            }
            open = other;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void close() {
        lock.writeLock().lock();
        try {
            open.sheet.close();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
