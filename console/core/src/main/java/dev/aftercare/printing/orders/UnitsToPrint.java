package dev.aftercare.printing.orders;

import org.jspecify.annotations.Nullable;

/// Which units shall get labels, in the words of who types.
public sealed interface UnitsToPrint {

    record Batch(String name) implements UnitsToPrint {}

    /// All serials of one product from one to another, both included, 9 before 10.
    ///
    /// @param product GTIN or model code; without it, the product of the first serial
    record Range(String from, String to, @Nullable String product) implements UnitsToPrint {}
}
