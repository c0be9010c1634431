package dev.aftercare.units.record;

import dev.aftercare.history.Personal;
import dev.aftercare.owners.UnitOwners;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.notes.NoteRow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// All that is known of one unit.
///
/// @param notes pinned ones first, then the latest
/// @param timeline oldest first
@Personal
public record UnitRecord(
        UnitRow unit,
        UnitLife life,
        List<Cover> coverage,
        UnitOwners owners,
        List<NoteRow> notes,
        List<Event> timeline) {

    /// One policy as it covers the unit, both days included.
    ///
    /// @param basis which day the first one was taken from
    public record Cover(String policy, String type, LocalDate from, LocalDate to, String basis) {}

    /// Something that happened to it.
    ///
    /// @param at null where only the day is known
    /// @param what a deed's verb, or `made`, `shipped`, `scanned`, `registered`, `printed`,
    ///   `reprinted`
    /// @param by who did it, or the file, run or moment that it came with; empty: nobody says
    public record Event(LocalDate on, @Nullable Instant at, String what, String by) {}
}
