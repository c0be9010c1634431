package dev.aftercare.ui.labels;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.runs.Forecast;
import dev.aftercare.printing.runs.LabelPreview;
import dev.aftercare.printing.runs.StockSample;
import dev.aftercare.units.WhichUnits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screen reads before it prints. Each call waits for the database, and throws what is
/// refused.
public record LabelReading(
        Supplier<List<StockSample>> stocks,
        Supplier<Around> around,
        Function<WhichUnits, Forecast> forecast,
        Preview preview) {

    @FunctionalInterface
    public interface Preview {
        /// One label as it would be printed.
        ///
        /// @param forecast of the same units
        /// @param nth label of the run, from 0
        Optional<LabelPreview> of(
                WhichUnits units, Forecast forecast, LabelChoice choice, long nth);
    }

    /// What can be chosen, and where this station stopped.
    ///
    /// @param batches by name, the latest first
    /// @param nextCells of part-used sheets, by stock, from 1
    public record Around(
            List<ProductRow> products, List<String> batches, Map<String, Integer> nextCells) {
        static final Around UNKNOWN = new Around(List.of(), List.of(), Map.of());
    }
}
