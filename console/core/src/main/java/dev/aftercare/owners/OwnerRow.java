package dev.aftercare.owners;

import dev.aftercare.history.Personal;

import org.jspecify.annotations.Nullable;

/// An owner as read. All is null of one who was erased.
@Personal
public record OwnerRow(
        long id,
        OwnerKind kind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        boolean safetyOnly) {}
