package dev.aftercare.coverage;

/// A policy version as it applies to one unit.
public record Covered(PolicyVersion version, Span span) {}
