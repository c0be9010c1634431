package dev.aftercare.importing;

/// How many rows there are of each state; `rows` are all below the header, blank ones too.
public record ImportCounts(int rows, int ready, int warnings, int held, int skipped) {}
