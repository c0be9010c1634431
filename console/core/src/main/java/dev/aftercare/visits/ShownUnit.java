package dev.aftercare.visits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// All that a page says of one unit: facts and days, and nothing of a person.
///
/// @param serial as printed
/// @param owned null while it is nobody's
public record ShownUnit(
        long productId,
        long unitId,
        String serial,
        Standing standing,
        Life life,
        @Nullable Owned owned,
        Coverage coverage) {

    /// What sets it apart.
    ///
    /// @param mark TEST, DEMO or SCRAPPED, which no figure counts
    public record Standing(
            @Nullable String mark, boolean blocked, boolean replaced, boolean retired) {}

    /// Its days up to a sale.
    ///
    /// @param tracksShipping whether units of its product get ship dates at all
    public record Life(
            @Nullable LocalDate madeOn,
            @Nullable LocalDate labelledOn,
            @Nullable LocalDate shippedOn,
            boolean tracksShipping) {

        /// Where shipping is not tracked, a labelled unit may be with anybody.
        boolean isInTheField() {
            return shippedOn != null || (!tracksShipping && labelledOn != null);
        }
    }

    /// That it is somebody's, not whose.
    ///
    /// @param confirmed by staff or by a mailed link, not by whoever held the label
    public record Owned(LocalDate from, LocalDate boughtOn, boolean confirmed) {}

    /// How long it is covered.
    ///
    /// @param until the last covered day; null where no policy says
    /// @param estimated nobody has registered yet: the day follows from making and shipping
    public record Coverage(@Nullable LocalDate until, boolean estimated) {}
}
