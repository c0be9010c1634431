package dev.aftercare.owners;

import dev.aftercare.history.Personal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Whose a unit is, and who else says that it is theirs.
@Personal
public record UnitOwners(@Nullable Owning current, List<Saying> conflicts) {

    /// The one whose it is.
    ///
    /// @param how REGISTRATION, TRANSFER or STAFF
    public record Owning(
            OwnerRow owner,
            String how,
            boolean confirmed,
            LocalDate boughtOn,
            Instant registeredAt) {}

    /// One who says so too.
    ///
    /// @param state OPEN, KEPT or MOVED
    public record Saying(
            long id, OwnerRow owner, String state, LocalDate boughtOn, Instant saidAt) {}
}
