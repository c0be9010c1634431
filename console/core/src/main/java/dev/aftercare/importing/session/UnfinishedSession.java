package dev.aftercare.importing.session;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// An import somebody has begun, as its row in the database says; nothing is read to tell it.
///
/// @param batch what its batch is, or will be, called
/// @param batchId the batch that its rows have become a part of, null as long as none was committed
/// @param changedAt when somebody last decided something
public record UnfinishedSession(
        long id,
        String fileName,
        String batch,
        @Nullable Long batchId,
        String madeBy,
        Instant madeAt,
        Instant changedAt,
        SessionCounts counts,
        int version)
        implements Recorded {

    /// As its rows are now that they were judged again.
    UnfinishedSession now(Current.Open open) {
        return changed(open, changedAt, version);
    }

    /// After a decision.
    UnfinishedSession after(Current.Open open, Instant at) {
        return changed(open, at, version + 1);
    }

    private UnfinishedSession changed(Current.Open open, Instant at, int newVersion) {
        return new UnfinishedSession(
                id,
                fileName,
                open.choices().batch(),
                batchId,
                madeBy,
                madeAt,
                at,
                open.counts(),
                newVersion);
    }

    UnfinishedSession committed(long batch, SessionCounts after, Instant now) {
        return new UnfinishedSession(
                id, fileName, this.batch, batch, madeBy, madeAt, now, after, version + 1);
    }

    @Override
    public Subject subject() {
        return Subject.of("import", id);
    }
}
