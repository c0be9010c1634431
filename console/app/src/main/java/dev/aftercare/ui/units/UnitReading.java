package dev.aftercare.ui.units;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.ui.kit.paging.ListReading;
import dev.aftercare.ui.kit.paging.Ticked;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitCount;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.record.UnitDetail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/// What the screen reads. Each call waits for the database.
public record UnitReading(
        UnitLines lines, LongFunction<Optional<UnitDetail>> detail, Supplier<Around> around)
        implements ListReading<UnitFilter, UnitOrder, UnitLine> {

    /// What stands around the list.
    ///
    /// @param today in the company's zone
    /// @param batches the latest first, without undone ones
    /// @param total how many units there are, however few are listed
    public record Around(
            LocalDate today, List<ProductRow> products, List<UnitBatch> batches, long total) {
        static final Around UNKNOWN = new Around(LocalDate.EPOCH, List.of(), List.of(), 0);

        Optional<String> nameOfBatch(long id) {
            return batches.stream()
                    .filter(one -> one.id() == id)
                    .map(UnitBatch::name)
                    .findFirst();
        }
    }

    @Override
    public Beginning<UnitLine> begin(UnitFilter filter, UnitOrder order, int limit) {
        var begun = lines.begin(filter, order, limit);
        return new Beginning<>(begun.first(), begun.rows());
    }

    @Override
    public List<UnitLine> at(
            UnitFilter filter, UnitOrder order, long before, int limit, long rows) {
        return lines.at(filter, order, before, limit, rows);
    }

    @Override
    public List<UnitLine> after(UnitFilter filter, UnitOrder order, UnitLine row, int limit) {
        return lines.after(filter, order, row.unit(), limit);
    }

    @Override
    public List<UnitLine> byId(List<Long> ids) {
        return lines.byId(ids);
    }

    @Override
    public long id(UnitLine row) {
        return row.unit().id();
    }

    UnitCount upTo(UnitFilter filter) {
        return lines.upTo(filter);
    }

    /// @throws dev.aftercare.problem.Refused if that is more than one deed takes
    WhichUnits.Picked picked(Ticked<UnitFilter> ticked) {
        return new WhichUnits.Picked(
                switch (ticked) {
                    case Ticked.Some<UnitFilter>(var ids) -> List.copyOf(ids);
                    case Ticked.AllBut<UnitFilter>(var filter, var except) ->
                            lines.ids(filter, except);
                });
    }

    boolean has(UnitFilter filter) {
        return lines.any(filter);
    }
}
