package dev.aftercare.importing;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One import as it was read: the file, and what came of its rows.
///
/// @param created how many units it has, as long as it is not undone
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

    @Override
    public Subject subject() {
        return Subject.of("batch", id);
    }
}
