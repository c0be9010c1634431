package dev.aftercare.cli.units;

import dev.aftercare.cli.ProductName;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;

/// Which units, in which order: alike for lists and exports.
final class FilterOptions {
    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product: its GTIN or model code.")
    private @Nullable ProductName product;

    @Option(names = "--batch", paramLabel = "NAME", description = "Brought by this import.")
    private @Nullable String batch;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "In this state: ${COMPLETION-CANDIDATES}.")
    private @Nullable UnitState state;

    @Option(names = "--made-from", paramLabel = "DAY", description = "Made on this day or later.")
    private @Nullable LocalDate madeFrom;

    @Option(names = "--made-to", paramLabel = "DAY", description = "Made on this day or before.")
    private @Nullable LocalDate madeTo;

    @Option(
            names = "--serial",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "Serial begins so; blanks and upper or lower case do not matter.")
    private String serial = "";

    @Option(
            names = "--ends-with",
            paramLabel = "S",
            defaultValue = "",
            description = "Serial ends so.")
    private String endsWith = "";

    @Option(
            names = "--sort",
            paramLabel = "COLUMN[:desc]",
            defaultValue = "serial",
            description = "serial (default), made, shipped or covered; with :desc from the end.")
    private UnitOrder order = UnitOrder.up(UnitSort.SERIAL);

    /// The product and batch are looked up by the names typed.
    UnitFilter filter(UnitList units) {
        var all =
                UnitFilter.ALL
                        .inAny(state)
                        .made(new DayRange(madeFrom, madeTo))
                        .serial(serial, endsWith);
        return units.within(all, product == null ? null : product.text(), batch);
    }

    UnitOrder order() {
        return order;
    }
}
