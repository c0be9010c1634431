package dev.aftercare.units.record;

import dev.aftercare.history.Personal;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// All that is known of one unit.
///
/// @param owner null while it is nobody's
/// @param conflicts others who say that it is theirs
/// @param timeline oldest first
@Personal
public record UnitRecord(
        UnitRow unit,
        UnitLife life,
        List<Cover> coverage,
        @Nullable Owning owner,
        List<Saying> conflicts,
        List<Event> timeline) {

    /// One policy as it covers the unit, both days included.
    ///
    /// @param basis which day the first one was taken from
    public record Cover(String policy, String type, LocalDate from, LocalDate to, String basis) {}

    /// Who somebody is, as far as they said.
    @Personal
    public record Who(
            long ownerId, @Nullable String name, @Nullable String email, @Nullable String phone) {}

    /// Whose it is.
    ///
    /// @param how REGISTRATION, TRANSFER or STAFF
    @Personal
    public record Owning(
            Who who, String how, boolean confirmed, LocalDate from, LocalDate boughtOn) {}

    /// Who says that it is theirs too.
    ///
    /// @param state OPEN, KEPT or MOVED
    @Personal
    public record Saying(Who who, String state, LocalDate boughtOn, Instant saidAt) {}

    /// Something that happened to it.
    ///
    /// @param at null where only the day is known
    /// @param what a deed's verb, or `made`, `shipped`, `scan`, `registered`, `printed`
    /// @param by who did it, or the file, run or moment that it came with; empty: nobody says
    public record Event(LocalDate on, @Nullable Instant at, String what, String by) {}
}
