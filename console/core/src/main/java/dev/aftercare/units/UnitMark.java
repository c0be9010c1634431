package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

/// What keeps a unit out of every figure.
public enum UnitMark {
    TEST,
    DEMO,
    SCRAPPED;

    /// As a nullable column says it.
    public static @Nullable UnitMark orNull(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }
}
