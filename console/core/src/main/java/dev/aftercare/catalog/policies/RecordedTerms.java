package dev.aftercare.catalog.policies;

import java.time.Instant;

/// Terms as they were recorded; never changed, only followed by another version.
public record RecordedTerms(long id, PolicyTerms terms, Instant recordedAt) {}
