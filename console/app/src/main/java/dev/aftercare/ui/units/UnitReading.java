package dev.aftercare.ui.units;

import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.printing.Payloads;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitRecords;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the screen reads. Each call waits for the database.
public final class UnitReading {
    private final UnitLines lines;
    private final UnitRecords records;
    private final Payloads payloads;
    private final Products products;
    private final Companies companies;
    private final Clock clock;

    public UnitReading(Database database) {
        this.lines = new UnitLines(database);
        this.records = new UnitRecords(database);
        this.payloads = new Payloads(database);
        this.products = new Products(database);
        this.companies = new Companies(database);
        this.clock = database.clock();
    }

    /// The beginning of a list.
    ///
    /// @param rows how many it has
    /// @param today in the company's zone
    record Beginning(List<UnitLine> first, long rows, LocalDate today) {}

    Beginning begin(UnitFilter filter, UnitOrder order, int limit) {
        var first = lines.at(filter, order, 0, limit, Long.MAX_VALUE);
        return new Beginning(
                first, first.size() < limit ? first.size() : lines.count(filter), today());
    }

    boolean has(UnitFilter filter) {
        return !lines.at(filter, UnitOrder.up(UnitSort.SERIAL), 0, 1, 1).isEmpty();
    }

    long count(UnitFilter filter) {
        return lines.count(filter);
    }

    Map<UnitState, Long> states(UnitFilter filter) {
        return lines.states(filter);
    }

    List<UnitLine> stretch(UnitFilter filter, UnitOrder order, long before, int limit, long rows) {
        return lines.at(filter, order, before, limit, rows);
    }

    List<UnitLine> after(UnitFilter filter, UnitOrder order, UnitRow row, int limit) {
        return lines.after(filter, order, row, limit);
    }

    Optional<Detail> detail(long unitId) {
        return records.byId(unitId)
                .map(found -> new Detail(found, payloads.of(found.unit()), today()));
    }

    private LocalDate today() {
        return companies.get().today(clock);
    }

    List<ProductRow> products() {
        return products.all();
    }
}
