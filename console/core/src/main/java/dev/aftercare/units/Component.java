package dev.aftercare.units;

import java.util.Comparator;

/// A part that is built into a unit, and the lot it came from.
public record Component(String partNo, String lot) implements Comparable<Component> {
    private static final Comparator<Component> BY_PART =
            Comparator.comparing(Component::partNo).thenComparing(Component::lot);

    @Override
    public int compareTo(Component other) {
        return BY_PART.compare(this, other);
    }
}
