package dev.aftercare.catalog.policies;

import dev.aftercare.coverage.Terms;

import java.time.Instant;

/// Terms as they were recorded; never changed, only followed by another version.
public record RecordedTerms(long id, Terms terms, Instant recordedAt) {}
