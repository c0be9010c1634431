package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which units are meant, in the words of who types.
public sealed interface WhichUnits {

    /// The only unit that can be meant.
    ///
    /// @param product GTIN or model code; null where nobody said
    record One(String serial, @Nullable String product) implements WhichUnits {}

    /// Those that somebody ticked in a list, by id: at least one.
    record Picked(List<Long> ids) implements WhichUnits {
        /// As many as a statement may be given values, with room for a few others.
        public static final int MOST = 20_000;

        public Picked {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("No unit picked");
            }
            ids = List.copyOf(ids);
        }
    }

    /// All that an import brought.
    record OfBatch(String name) implements WhichUnits {}

    /// All serials of one product from one to another, both included, 9 before 10.
    ///
    /// @param product GTIN or model code; null is that of the first serial
    record Range(String from, String to, @Nullable String product) implements WhichUnits {}

    /// Those of a product, of a batch, or of a product in a batch, that never got a label.
    ///
    /// @param product GTIN or model code; null is any
    /// @param batch its name; null is any
    record Unlabelled(@Nullable String product, @Nullable String batch) implements WhichUnits {
        public Unlabelled {
            if (product == null && batch == null) {
                throw new IllegalArgumentException("Neither product nor batch");
            }
        }
    }

    /// Those whose labels were printed in a run, by its number.
    record OfRun(long no) implements WhichUnits {}
}
