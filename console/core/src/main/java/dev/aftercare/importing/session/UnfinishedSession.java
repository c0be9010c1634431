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

    @Override
    public Subject subject() {
        return Subject.of("import", id);
    }
}
