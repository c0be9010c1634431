package dev.aftercare.bench;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.Imports;

import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Seconds to read, check and write a workbook of 8 columns into a fresh database of each kind, and
/// to take it back, against pull-parsing the same file and one JDBC batch that inserts the same
/// rows into the same table; for undoing, against the import itself.
final class ImportBench implements Benchmark {
    private static final Actor NOBODY = new Actor.Job("bench");

    /// What fills the caches of the virtual machine before anything is measured.
    private static final int WARM = 20_000;

    private static final int ROWS = 1_000_000;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        try (var scratch = Scratch.make("import");
                var server = Postgres.start()) {
            var warm = new SentWorkbook(scratch.resolve("warm.xlsx"), WARM).written();
            new Run(local(scratch, "warm"), warm, _ -> {}).measure();
            new Run(shared(server, "warm"), warm, _ -> {}).measure();
            var file = scratch.resolve("units.xlsx");
            var sent = new SentWorkbook(file, size.orElse(ROWS)).written();
            new Run(local(scratch, "h2"), sent, print).measure();
            new Run(shared(server, "postgresql"), sent, print).measure();
        }
    }

    /// Two fresh databases of a kind, one of them for the floor.
    private record Engine(String name, Location store, Location floor, String json) {}

    private static Engine local(Scratch scratch, String name) {
        return new Engine(
                name,
                new Location.Local(scratch.resolve(name + "-store")),
                new Location.Local(scratch.resolve(name + "-floor")),
                "? format json");
    }

    private static Engine shared(Postgres server, String name) throws Exception {
        return new Engine(
                name, server.migrated(name), server.migrated(name + "_floor"), "cast(? as json)");
    }

    private record Run(Engine engine, SentWorkbook sent, Consumer<Figure> print) {

        void measure() throws Exception {
            double parsed = Timing.seconds(sent::parse);
            double inserted = insertFloor();
            try (var database = open(engine.store)) {
                addProduct(database);
                double checkedAndWritten = importAll(database, parsed, inserted);
                double undone =
                        Timing.seconds(
                                () -> new Batches(database).undo(NOBODY, batch(), watch("undo")));
                figure("undo-seconds", undone, checkedAndWritten);
            }
        }

        /// Called like its file.
        private String batch() {
            return sent.file().getFileName().toString().replace(".xlsx", "");
        }

        private double importAll(Database database, double parsed, double inserted) {
            var imports = new Imports(database, new Attachments(database), Clock.systemUTC());
            long begin = System.nanoTime();
            try (var review = imports.check(sent.file(), ImportChoices.NONE, watch("check"))) {
                figure("check-seconds", since(begin), parsed);
                long checked = System.nanoTime();
                imports.commit(NOBODY, review, watch("commit"));
                figure("commit-seconds", since(checked), inserted);
            }
            double all = since(begin);
            figure("seconds", all, parsed + inserted);
            return all;
        }

        private double insertFloor() throws Exception {
            try (var database = open(engine.floor)) {
                addProduct(database);
            }
            try (var connection = engine.floor.connect()) {
                var insert = new PlainInsert(connection, engine.json);
                return Timing.seconds(() -> insert.run(sent.rows()));
            }
        }

        private Watch watch(String what) {
            return new Watch("import." + engine.name + "." + what);
        }

        private void figure(String what, double value, double floor) {
            print.accept(new Figure("import." + engine.name + "." + what, value, floor));
        }
    }

    private static Database open(Location location) {
        return Database.open(
                location, new Surroundings(Clock.systemUTC(), Runnable::run, () -> false));
    }

    private static void addProduct(Database database) {
        var brand =
                new Brands(database)
                        .add(
                                NOBODY,
                                new BrandDraft(
                                        "N",
                                        "Nordvik",
                                        "#1F5F6B",
                                        "care@nordvik.example",
                                        "",
                                        "id.nordvik.example",
                                        null));
        new Products(database)
                .add(
                        NOBODY,
                        new ProductDraft(
                                SentWorkbook.GTIN,
                                "A300",
                                "A300",
                                "Air care",
                                brand.id(),
                                null,
                                "A3-{yy}-{0000000}",
                                null,
                                List.of()));
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
