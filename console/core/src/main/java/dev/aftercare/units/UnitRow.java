package dev.aftercare.units;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A unit as it was read.
///
/// @param serial as printed
/// @param blockedAt since when it is known to be stolen
public record UnitRow(
        long id,
        UnitProduct product,
        UnitBatch batch,
        String serial,
        UnitFacts facts,
        Standing standing,
        @Nullable UnitMark mark,
        @Nullable Instant blockedAt,
        int version)
        implements Recorded {

    public boolean isBlocked() {
        return blockedAt != null;
    }

    public UnitRow become(UnitFacts otherFacts, Standing otherStanding) {
        return new UnitRow(
                id, product, batch, serial, otherFacts, otherStanding, mark, blockedAt, version);
    }

    @Override
    public Subject subject() {
        return Subject.unit(id);
    }
}
