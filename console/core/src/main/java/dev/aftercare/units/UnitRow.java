package dev.aftercare.units;

import dev.aftercare.history.Recorded;
import dev.aftercare.history.Subject;

import org.jspecify.annotations.Nullable;

/// A unit as it was read.
///
/// @param serial as printed
public record UnitRow(
        long id,
        UnitProduct product,
        UnitBatch batch,
        String serial,
        UnitFacts facts,
        Standing standing,
        @Nullable UnitMark mark,
        int version)
        implements Recorded {

    public UnitRow become(UnitFacts otherFacts, Standing otherStanding) {
        return new UnitRow(id, product, batch, serial, otherFacts, otherStanding, mark, version);
    }

    @Override
    public Subject subject() {
        return Subject.unit(id);
    }
}
