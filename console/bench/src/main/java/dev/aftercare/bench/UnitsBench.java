package dev.aftercare.bench;

import dev.aftercare.database.Location;
import dev.aftercare.importing.Batches;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.SheetWriters;
import dev.aftercare.units.list.Bookmarks;
import dev.aftercare.units.list.UnitExport;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A million units on both databases: seconds to load, export and undo them, and the milliseconds
/// that 95 of 100 pages of their lists stay within. A name with `last` is the list's last page, one
/// with `middle` the page half-way; `.product` is the list of one product of six.
///
/// The floors: for loading, a plain batch of the same rows into a table with a primary key and
/// nothing else; for bookmarks, reading that table once; for the export, that and packing the same
/// sheet anew; for undoing, deleting the rows from that table by id; for a page, fetching 50 units
/// by their ids.
final class UnitsBench implements Benchmark {
    private static final int UNITS = 1_000_000;
    private static final int RETIRED = 100;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        int units = size.orElse(UNITS);
        try (var scratch = Scratch.make("units")) {
            var store = new Location.Local(scratch.resolve("store"));
            var bare = new Location.Local(scratch.resolve("bare"));
            measure(
                    new Engine("units.h2.", store, bare, UnitStore::execute),
                    units,
                    scratch,
                    print);
        }
        try (var scratch = Scratch.make("units");
                var server = Postgres.start()) {
            var shared = server.migrated("units");
            var bare = server.empty("bare");
            var engine =
                    new Engine(
                            "units.postgresql.",
                            shared,
                            bare,
                            (_, sql) -> {
                                server.execute("units", sql);
                                server.settle("units");
                            });
            measure(engine, units, scratch, print);
        }
    }

    /// Two empty databases of a kind: one with the program's tables, or about to have them, and one
    /// for floors.
    private record Engine(String name, Location store, Location bare, Owner owner) {}

    /// Who may change what the program itself never does so.
    @FunctionalInterface
    private interface Owner {
        void execute(UnitStore store, String sql) throws SQLException;
    }

    private static void measure(Engine engine, int size, Scratch scratch, Consumer<Figure> print)
            throws Exception {
        var name = engine.name;
        try (var store = UnitStore.open(engine.store);
                var bare = new BareUnits(engine.bare.connect())) {
            var units = new GeneratedUnits(store.products(), size);
            double inserted = Timing.seconds(() -> insert(bare, units));
            double loaded = Timing.seconds(() -> store.load(units, new Watch(name + "load")));
            print.accept(new Figure(name + "load-seconds", loaded, inserted));
            engine.owner.execute(store, UnitStore.retirement(units, RETIRED));
            double read = Timing.seconds(bare::readAll);
            double marked = Timing.seconds(new Bookmarks(store.database())::refreshIfStale);
            print.accept(new Figure(name + "bookmarks-seconds", marked, read));
            pages(store, units).measure(name, print);
            var file = scratch.resolve("units.xlsx");
            double exported =
                    Timing.seconds(() -> export(store, file, size, new Watch(name + "export")));
            double packed = Timing.seconds(() -> repack(file));
            print.accept(new Figure(name + "export-seconds", exported, read + packed));
            double undone = Timing.seconds(() -> undo(store, size, new Watch(name + "undo")));
            double deleted = Timing.seconds(bare::deleteAll);
            print.accept(new Figure(name + "undo-seconds", undone, deleted));
        }
    }

    private static void insert(BareUnits bare, GeneratedUnits units) throws SQLException {
        for (var portion : GeneratedUnits.PORTIONS) {
            bare.insert(units.of(portion));
        }
    }

    private static ListPages pages(UnitStore store, GeneratedUnits units) {
        var unit = units.middle(units.products().size() / 2);
        return new ListPages(
                store.database(),
                unit.productId(),
                unit.serial(),
                store.batch(GeneratedUnits.LATEST),
                store.batch(GeneratedUnits.JOINED));
    }

    private static void export(UnitStore store, Path file, int size, Progress progress)
            throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written =
                    new UnitExport(store.database())
                            .write(
                                    UnitFilter.ALL,
                                    UnitOrder.up(UnitSort.SERIAL),
                                    header ->
                                            SheetWriters.xlsx(
                                                    out, "units", ZoneId.of("UTC"), header),
                                    progress);
            mustBeAll(written, size);
        }
    }

    private static void repack(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var again = new ZipOutputStream(OutputStream.nullOutputStream())) {
            for (var part : zip.stream().toList()) {
                again.putNextEntry(new ZipEntry(part.getName()));
                try (var in = zip.getInputStream(part)) {
                    in.transferTo(again);
                }
            }
        }
    }

    private static void undo(UnitStore store, int size, Progress progress) {
        var batches = new Batches(store.database());
        long removed = 0;
        for (var batch : batches.all()) {
            removed += batches.undo(UnitStore.SOMEBODY, batch.name(), progress).removed();
        }
        mustBeAll(removed, size);
    }

    private static void mustBeAll(long done, int size) {
        if (done != size) {
            throw new AssertionError(done + " of " + size + " units");
        }
    }
}
