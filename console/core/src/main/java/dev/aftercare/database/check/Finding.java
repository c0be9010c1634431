package dev.aftercare.database.check;

import java.util.List;

/// An invariant that does not hold, how many rows break it, and up to twenty of them.
public record Finding(String invariant, long count, List<String> examples) {}
