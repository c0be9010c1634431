package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What somebody decided in a review.
///
/// @param code the problem it was about, null where a person picked a cell or a row
/// @param rows how many rows it was for
public record Decision(Kind kind, @Nullable Code code, int rows, String by, Instant at) {
    public enum Kind {
        FIX,
        ACCEPT,
        SKIP,
        /// Rows became units; cannot be taken back here, but with their batch.
        COMMIT
    }
}
