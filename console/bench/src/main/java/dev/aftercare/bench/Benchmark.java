package dev.aftercare.bench;

import java.util.OptionalInt;
import java.util.function.Consumer;

/// Measures one thing beside its floor.
@FunctionalInterface
interface Benchmark {

    /// Prints each figure as soon as it is known.
    ///
    /// @param size how many units, rows or labels; empty: its usual number
    void run(OptionalInt size, Consumer<Figure> print) throws Exception;
}
