package dev.aftercare.history;

import org.jspecify.annotations.Nullable;

/// What a deed was done to. `unit` is set where it belongs into a unit's timeline.
public record Subject(String kind, long id, @Nullable Long unit) {

    public static Subject of(String kind, long id) {
        return new Subject(kind, id, null);
    }

    public static Subject unit(long id) {
        return new Subject("unit", id, id);
    }
}
