package dev.aftercare.database.check;

import java.util.List;

/// An invariant that does not hold, how many rows break it, and up to twenty of them.
public record Finding(String invariant, long count, List<String> examples) {
    private static final int EXAMPLES = 20;

    public static Finding of(String invariant, List<String> all) {
        return new Finding(invariant, all.size(), all.stream().limit(EXAMPLES).toList());
    }
}
