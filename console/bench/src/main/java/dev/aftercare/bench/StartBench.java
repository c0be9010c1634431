package dev.aftercare.bench;

import dev.aftercare.database.Location;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// When the console's frame is on the screen, beside a bare window: both with the launchers'
/// options, in turn, and the median of each. Needs a display.
final class StartBench implements Benchmark {
    private static final int UNITS = 20_000;
    private static final int RUNS = 9;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        try (var scratch = Scratch.make("start")) {
            var folder = scratch.resolve("store");
            load(folder, size.orElse(UNITS));
            var bare = new ArrayList<Double>();
            var console = new ArrayList<Double>();
            for (int i = 0; i <= RUNS; i++) {
                bare.add(millis("dev.aftercare.BareWindow"));
                console.add(millis("dev.aftercare.BareWindow$Console", folder.toString()));
            }
            print.accept(new Figure("start.shell-ms", median(console), median(bare)));
        }
    }

    private static void load(Path folder, int size) {
        try (var store = UnitStore.open(new Location.Local(folder))) {
            store.load(new GeneratedUnits(store.products(), size), new Watch("start.load"));
        }
    }

    private static double millis(String mainClass, String... arguments)
            throws IOException, InterruptedException {
        var child = Child.java(mainClass, arguments);
        try (var out = child.inputReader()) {
            var said = out.readAllLines();
            if (child.waitFor() != 0 || said.isEmpty()) {
                throw new IllegalStateException(
                        "No window was seen; this needs a display, as xvfb-run gives one");
            }
            return Double.parseDouble(said.getLast());
        }
    }

    /// Without the first, which read everything from the drive.
    private static double median(List<Double> all) {
        var counted = all.stream().skip(1).sorted().toList();
        return counted.get(counted.size() / 2);
    }
}
