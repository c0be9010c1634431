package dev.aftercare.importing;

/// What a commit did.
///
/// @param sessionId what corrected rows name to join the batch
public record Committed(
        long batchId, String batch, long sessionId, long created, long updated, long unchanged) {}
