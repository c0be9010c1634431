package dev.aftercare.units.list;

import dev.aftercare.units.UnitState;
import dev.aftercare.units.serials.TypedPart;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Which units a list shows: all that it names must hold.
///
/// @param apart what sets them apart; null: anything, or nothing
/// @param unscanned only those with a label that nobody has scanned yet
/// @param covered the last day of their coverage, as far as it is known
/// @param serialFrom what the serial begins with, as typed; empty: anything
/// @param serialEnd what the serial ends with, as typed; empty: anything
public record UnitFilter(
        @Nullable Long productId,
        @Nullable Long batchId,
        @Nullable UnitState state,
        @Nullable Apart apart,
        boolean unscanned,
        DayRange made,
        DayRange covered,
        String serialFrom,
        String serialEnd) {
    public static final UnitFilter ALL =
            new UnitFilter(null, null, null, null, false, DayRange.ANY, DayRange.ANY, "", "");

    public UnitFilter ofProduct(long id) {
        return of(id, batchId);
    }

    public UnitFilter ofAnyProduct() {
        return of(null, batchId);
    }

    public UnitFilter ofBatch(long id) {
        return of(productId, id);
    }

    public UnitFilter ofAnyBatch() {
        return of(productId, null);
    }

    private UnitFilter of(@Nullable Long product, @Nullable Long batch) {
        return new UnitFilter(
                product,
                batch,
                state,
                apart,
                unscanned,
                made,
                covered,
                serialFrom,
                serialEnd);
    }

    public UnitFilter in(UnitState one) {
        return inAny(one);
    }

    /// In that state, or in any.
    public UnitFilter inAny(@Nullable UnitState one) {
        return who(one, apart, unscanned);
    }

    public UnitFilter apart(@Nullable Apart one) {
        return who(state, one, unscanned);
    }

    public UnitFilter unscanned(boolean only) {
        return who(state, apart, only);
    }

    private UnitFilter who(@Nullable UnitState in, @Nullable Apart set, boolean only) {
        return new UnitFilter(
                productId,
                batchId,
                in,
                set,
                only,
                made,
                covered,
                serialFrom,
                serialEnd);
    }

    public UnitFilter made(DayRange days) {
        return when(days, covered, serialFrom, serialEnd);
    }

    public UnitFilter covered(DayRange lastDays) {
        return when(made, lastDays, serialFrom, serialEnd);
    }

    public UnitFilter serial(String from, String end) {
        return when(made, covered, from, end);
    }

    private UnitFilter when(DayRange days, DayRange lastDays, String from, String end) {
        return new UnitFilter(
                productId,
                batchId,
                state,
                apart,
                unscanned,
                days,
                lastDays,
                from,
                end);
    }

    /// Whether nothing but a product narrows the list: then bookmarks know their way in it.
    boolean isWholeList() {
        return equals(productId == null ? ALL : ALL.ofProduct(productId));
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
