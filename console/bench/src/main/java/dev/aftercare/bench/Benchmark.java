package dev.aftercare.bench;

import java.util.function.Consumer;

/// Measures one thing beside its floor.
@FunctionalInterface
interface Benchmark {

    void run(Consumer<Figure> print) throws Exception;
}
