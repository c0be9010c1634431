package dev.aftercare.ui.units;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.ui.kit.paging.ListReading;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.record.UnitDetail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    /// @param total how many units there are, however few are listed
    public record Around(LocalDate today, List<ProductRow> products, long total) {
        static final Around UNKNOWN = new Around(LocalDate.EPOCH, List.of(), 0);
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

    Map<UnitState, Long> states(UnitFilter filter) {
        return lines.states(filter);
    }

    boolean has(UnitFilter filter) {
        return lines.any(filter);
    }
}
