package dev.aftercare.units.list;

import dev.aftercare.units.UnitState;
import dev.aftercare.units.serials.TypedPart;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Which units a list shows: all that it names must hold.
///
/// @param serialFrom what the serial begins with, as typed; empty: anything
/// @param serialEnd what the serial ends with, as typed; empty: anything
public record UnitFilter(
        @Nullable Long productId,
        @Nullable Long batchId,
        @Nullable UnitState state,
        DayRange made,
        String serialFrom,
        String serialEnd) {
    public static final UnitFilter ALL = new UnitFilter(null, null, null, DayRange.ANY, "", "");

    public UnitFilter ofProduct(long id) {
        return new UnitFilter(id, batchId, state, made, serialFrom, serialEnd);
    }

    public UnitFilter ofBatch(long id) {
        return new UnitFilter(productId, id, state, made, serialFrom, serialEnd);
    }

    public UnitFilter ofAnyBatch() {
        return new UnitFilter(productId, null, state, made, serialFrom, serialEnd);
    }

    public UnitFilter in(UnitState one) {
        return new UnitFilter(productId, batchId, one, made, serialFrom, serialEnd);
    }

    /// In that state, or in any.
    public UnitFilter inAny(@Nullable UnitState one) {
        return new UnitFilter(productId, batchId, one, made, serialFrom, serialEnd);
    }

    public UnitFilter ofAnyProduct() {
        return new UnitFilter(null, batchId, state, made, serialFrom, serialEnd);
    }

    public UnitFilter made(DayRange days) {
        return new UnitFilter(productId, batchId, state, days, serialFrom, serialEnd);
    }

    public UnitFilter serial(String from, String end) {
        return new UnitFilter(productId, batchId, state, made, from, end);
    }

    /// Whether nothing but a product narrows the list: then bookmarks know their way in it.
    boolean isWholeList() {
        return batchId == null
                && state == null
                && made.isAny()
                && serialFrom.isEmpty()
                && serialEnd.isEmpty();
    }

    /// What the serial begins with, as keys say it.
    TypedPart begin(StatelessSession session) {
        return TypedPart.of(session, productId, serialFrom);
    }

    /// What the serial ends with, as keys say it.
    TypedPart end(StatelessSession session) {
        return TypedPart.of(session, productId, serialEnd);
    }
}
