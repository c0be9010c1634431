package dev.aftercare.bench;

import dev.aftercare.database.Location;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// What waits for the window's thread on a large store, beside the same on an idle window; and the
/// memory that the program takes, beside what it may.
final class WindowBench implements Benchmark {
    private static final int UNITS = 1_000_000;
    private static final int IMPORTED = 100_000;
    private static final double MAY_TAKE_MEGABYTES = 600;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        try (var scratch = Scratch.make("window")) {
            var folder = scratch.resolve("store");
            load(folder, size.orElse(UNITS));
            var file = new SentWorkbook(scratch.resolve("sent.xlsx"), IMPORTED).written().file();
            var said = probe(folder, file);
            var idle = Objects.requireNonNull(said.get("idle"));
            var busy = Objects.requireNonNull(said.get("busy"));
            print.accept(new Figure("window.wait-999-ms", busy.get(0), idle.get(0)));
            print.accept(new Figure("window.wait-longest-ms", busy.get(1), idle.get(1)));
            var peak = Objects.requireNonNull(said.get("peak")).getFirst();
            print.accept(new Figure("window.peak-megabytes", peak, MAY_TAKE_MEGABYTES));
        }
    }

    private static void load(Path folder, int size) {
        try (var store = UnitStore.open(new Location.Local(folder))) {
            store.load(new GeneratedUnits(store.products(), size), new Watch("window.load"));
        }
    }

    private static Map<String, List<Double>> probe(Path folder, Path file)
            throws IOException, InterruptedException {
        var probe = Child.java("dev.aftercare.WindowProbe", folder.toString(), file.toString());
        var said = new HashMap<String, List<Double>>();
        try (var out = probe.inputReader()) {
            for (var line : out.readAllLines()) {
                var words = List.of(line.split(" "));
                said.put(words.getFirst(), words.stream().skip(1).map(Double::valueOf).toList());
            }
        }
        if (probe.waitFor() != 0) {
            throw new IllegalStateException("The probe ended with " + probe.exitValue());
        }
        return said;
    }
}
