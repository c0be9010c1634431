package dev.aftercare.coverage;

import java.time.LocalDate;

/// First and last day of a coverage, both covered, and where the first came from.
public record Span(LocalDate from, LocalDate to, Basis basis) {}
