package dev.aftercare.importing;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One import as it was read: the file, and what came of its rows.
///
/// @param created how many units it has, as long as it is not undone
/// @param leftOut how many of its rows have become nothing yet
public record BatchRow(
        long id,
        String name,
        @Nullable Long sessionId,
        String fileName,
        String sha256,
        String madeBy,
        Instant madeAt,
        int created,
        int updated,
        int unchanged,
        int leftOut,
        @Nullable Instant undoneAt,
        int version)
        implements Recorded {

    /// After an import into it.
    BatchRow with(ImportCommit.Written more, int nowLeftOut) {
        return new BatchRow(
                id,
                name,
                sessionId,
                fileName,
                sha256,
                madeBy,
                madeAt,
                created + more.created(),
                updated + more.updated(),
                unchanged + more.unchanged(),
                nowLeftOut,
                undoneAt,
                version + 1);
    }

    @Override
    public Subject subject() {
        return Subject.of("batch", id);
    }
}
