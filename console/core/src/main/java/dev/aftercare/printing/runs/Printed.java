package dev.aftercare.printing.runs;

/// What a run has printed.
///
/// @param run its number
/// @param reprints how many of the labels were not their unit's first
/// @param leftOut units that were meant and get no label: retired, replaced, blocked or scrapped
public record Printed(
        long run,
        long labels,
        long reprints,
        long leftOut,
        int pages,
        String template,
        int revision,
        String stock) {}
