package dev.aftercare.units.marks;

import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was done to units at once, with all that is needed to take it back.
///
/// @param units how many were meant
/// @param before those that were changed, by their ids, as they were
/// @param noted when the notes were made that say why
public record Marking(long units, Map<Long, Was> before, Instant noted) {
    public Marking {
        before = Map.copyOf(before);
    }

    /// A unit before it was changed.
    public record Was(@Nullable UnitMark mark, @Nullable Instant blockedAt, int version) {
        static Was of(UnitRow unit) {
            return new Was(unit.mark(), unit.blockedAt(), unit.version());
        }

        boolean isBlocked() {
            return blockedAt != null;
        }
    }

    static Marking of(long units, List<UnitRow> changed, Instant noted) {
        return new Marking(
                units,
                changed.stream().collect(Collectors.toMap(UnitRow::id, Was::of)),
                noted);
    }

    public long changed() {
        return before.size();
    }

    Was was(UnitRow unit) {
        var was = before.get(unit.id());
        return was == null ? Was.of(unit) : was;
    }
}
