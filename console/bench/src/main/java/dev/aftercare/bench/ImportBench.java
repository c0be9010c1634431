package dev.aftercare.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.aalto.stax.InputFactoryImpl;

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
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.SheetWriters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/// Seconds to read, check and write a workbook of 8 columns into a fresh local store, and to take
/// it back, against unzipping and pull-parsing the same file and one JDBC batch that inserts the
/// same rows into the same table.
final class ImportBench implements Benchmark {
    private static final Actor NOBODY = new Actor.Job("bench");
    private static final String GTIN = "09506000134352";
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final int BATCH = 1_000;

    /// What fills the caches of the virtual machine before anything is measured.
    private static final int WARM = 20_000;

    private static final int ROWS = 1_000_000;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        var folder = Files.createTempDirectory("bench-import");
        try {
            measure(folder.resolve("warm"), WARM, _ -> {});
            measure(folder.resolve("measured"), size.orElse(ROWS), print);
        } finally {
            delete(folder);
        }
    }

    private static void measure(Path folder, int rows, Consumer<Figure> print) throws Exception {
        Files.createDirectories(folder);
        var file = folder.resolve("units.xlsx");
        write(file, rows);
        double parsed = seconds(() -> parse(file));
        double inserted = insertFloor(folder.resolve("floor"), rows);
        double floor = parsed + inserted;
        try (var database = open(folder.resolve("store"))) {
            var imports = new Imports(database, new Attachments(database), Clock.systemUTC());
            addProduct(database);
            long begin = System.nanoTime();
            try (var review = imports.check(file, ImportChoices.NONE, Progress.silent())) {
                print.accept(new Figure("import-check-seconds", since(begin), parsed));
                long checked = System.nanoTime();
                imports.commit(NOBODY, review, Progress.silent());
                print.accept(new Figure("import-commit-seconds", since(checked), inserted));
            }
            double imported = since(begin);
            print.accept(new Figure("import-seconds", imported, floor));
            double undone =
                    seconds(() -> new Batches(database).undo(NOBODY, "units", Progress.silent()));
            print.accept(new Figure("undo-seconds", undone, imported));
        }
    }

    private static void write(Path file, int rows) throws IOException {
        var header =
                List.of(
                        "Serial number",
                        "GTIN",
                        "Lot",
                        "Made on",
                        "Shipped on",
                        "Country",
                        "Channel",
                        "Firmware");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var sheet = SheetWriters.xlsx(out, "Units", ZoneId.of("UTC"), header)) {
            for (int i = 0; i < rows; i++) {
                sheet.text(serial(i))
                        .text(GTIN)
                        .text("26W" + (10 + i % 40))
                        .day(MADE)
                        .day(MADE.plusDays(i % 30))
                        .text(i % 3 == 0 ? "DE" : "SE")
                        .text("Retail")
                        .text("1." + i % 7)
                        .endRow();
            }
        }
    }

    private static String serial(int i) {
        return "A3-26-%07d".formatted(i);
    }

    /// All events of the sheet and of the shared strings, and nothing done with them.
    private static void parse(Path file) throws IOException, XMLStreamException {
        long events = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(part -> part.getName().endsWith(".xml")).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    var xml = new InputFactoryImpl().createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                    xml.close();
                }
            }
        }
        if (events == 0) {
            throw new AssertionError("nothing was read");
        }
    }

    private static double insertFloor(Path folder, int rows) throws Exception {
        try (var database = open(folder)) {
            addProduct(database);
        }
        try (var connection = new Location.Local(folder).connect()) {
            connection.setAutoCommit(false);
            return seconds(() -> insert(connection, rows));
        }
    }

    private static void insert(Connection connection, int rows) throws SQLException {
        long product;
        try (var statement = connection.createStatement();
                var products = statement.executeQuery("select id from product")) {
            products.next();
            product = products.getLong(1);
        }
        try (var batch = connection.createStatement()) {
            batch.execute(
                    "insert into batch (id, name, file_name, sha256, made_by, made_at, created,"
                            + " updated, unchanged, left_out, version) values (1, 'x', 'x', 'x',"
                            + " 'x', current_timestamp, 0, 0, 0, 0, 0)");
        }
        try (var units =
                connection.prepareStatement(
                        "insert into unit (id, product_id, batch_id, serial, serial_key,"
                                + " serial_sort, state, made_on, lot, shipped_on, country, channel,"
                                + " extra, made_month, sold_month, covered_until,"
                                + " covered_estimated, version) values (?, ?, 1, ?, ?, ?,"
                                + " 'SHIPPED', ?, ?, ?, ?, 'Retail', ?, ?, ?, ?, true, 0)")) {
            for (int i = 0; i < rows; i++) {
                var serial = serial(i);
                units.setLong(1, i);
                units.setLong(2, product);
                units.setString(3, serial);
                units.setString(4, serial);
                units.setString(5, "A13-226-7" + serial.substring(6));
                units.setObject(6, MADE);
                units.setString(7, "26W" + (10 + i % 40));
                units.setObject(8, MADE.plusDays(i % 30));
                units.setString(9, i % 3 == 0 ? "DE" : "SE");
                units.setBytes(10, ("{\"Firmware\":\"1." + i % 7 + "\"}").getBytes(UTF_8));
                units.setInt(11, 24_314);
                units.setInt(12, 24_314);
                units.setNull(13, Types.DATE);
                units.addBatch();
                if ((i + 1) % BATCH == 0) {
                    units.executeBatch();
                }
            }
            units.executeBatch();
            connection.commit();
        }
    }

    private static Database open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Database.open(
                new Location.Local(folder),
                new Surroundings(Clock.systemUTC(), Runnable::run, () -> false));
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
                                GTIN,
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

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return since(begin);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
