package dev.aftercare.bench;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.catalog.workbook.CatalogOutcome;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.UnitLoader;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/// A database with the sample catalogue, and how generated units come into it.
record UnitStore(Database database, List<ProductRow> products) implements AutoCloseable {
    static final Actor SOMEBODY = new Actor.Job("bench");

    /// Where the root of the source tree is the working folder.
    private static final Path CATALOGUE = Path.of("sample-data", "products.xlsx");

    static UnitStore open(Location location) {
        var around = new Surroundings(Clock.systemUTC(), Runnable::run, () -> false);
        var database = Database.open(location, around);
        var outcome =
                new CatalogImport(database, new Attachments(database)).run(SOMEBODY, CATALOGUE);
        if (!(outcome instanceof CatalogOutcome.Done)) {
            throw new AssertionError("The sample catalogue was not imported: " + outcome);
        }
        return new UnitStore(
                database,
                new Products(database)
                        .all().stream().sorted(Comparator.comparingLong(ProductRow::id)).toList());
    }

    /// Each portion in a transaction of its own.
    void load(GeneratedUnits units, Progress progress) {
        for (var portion : GeneratedUnits.PORTIONS) {
            database.doing(SOMEBODY, tx -> load(tx, units, portion, progress));
        }
    }

    /// So many units of everywhere come to their end: nothing in the program does that yet, and no
    /// login of its own may.
    static String retirement(GeneratedUnits units, int count) {
        return "update unit set state = 'RETIRED', retired_on = date '2026-06-01' where mod(id, "
                + (units.size() / count + 1)
                + ") = 0";
    }

    void execute(String sql) {
        database.doing(
                SOMEBODY,
                tx -> {
                    Sql.of(sql).update(tx.session());
                    tx.did(Deed.done("bench", Subject.of("bench", 0), sql));
                });
    }

    long batch(String name) {
        return database.read(
                session -> Sql.of("select id from batch where name = ?", name).number(session));
    }

    private static void load(
            Transaction tx,
            GeneratedUnits units,
            GeneratedUnits.Portion portion,
            Progress progress) {
        long batch =
                Sql.of("select id from batch where name = ?", portion.batch())
                        .first(tx.session(), row -> row.number("id"))
                        .orElseGet(() -> batch(tx, portion.batch()));
        int size = units.size(portion);
        long loaded = new UnitLoader(tx, batch).load(units.of(portion), size, progress);
        Sql.of("update batch set created = created + ? where id = ?", size, batch)
                .update(tx.session());
        tx.did(Deed.done("import.commit", Subject.of("batch", batch), loaded));
    }

    private static long batch(Transaction tx, String name) {
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into batch (id, name, file_name, sha256, made_by, made_at, created,")
                .plus("updated, unchanged, left_out, version)")
                .plus(
                        "values (?, ?, 'units.xlsx', '', 'bench', ?, 0, 0, 0, 0, 0)",
                        id,
                        name,
                        tx.now())
                .update(tx.session());
        return id;
    }

    @Override
    public void close() {
        database.close();
    }
}
