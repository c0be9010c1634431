package dev.aftercare.owners;

import dev.aftercare.history.Personal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// An owner and what is theirs, or what they say is.
@Personal
public record OwnerFound(OwnerRow owner, List<Theirs> units) {

    /// A unit of theirs.
    ///
    /// @param disputed they say so, but it is somebody else's
    public record Theirs(
            long unitId,
            String gtin,
            String product,
            String serial,
            LocalDate boughtOn,
            boolean confirmed,
            boolean disputed,
            @Nullable LocalDate coveredUntil) {}
}
