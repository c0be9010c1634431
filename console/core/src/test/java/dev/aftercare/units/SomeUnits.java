package dev.aftercare.units;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.UnitLoader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A small catalogue and batches of units, as tests need them.
public final class SomeUnits {
    private static final Actor KIM = new Actor.Person("kim");
    private static final Comparator<NewUnit> ORDER =
            Comparator.comparingLong(NewUnit::productId).thenComparing(unit -> unit.key().text());

    private final Database database;

    public SomeUnits(Database database) {
        this.database = database;
    }

    /// A product with one policy of 24 months from purchase, at the latest 90 days after shipping
    /// or 6 months after making.
    public long product(String gtin, String model) {
        return product(gtin, model, "");
    }

    public long product(String gtin, String model, String serialRule) {
        return database.write(
                KIM,
                tx -> {
                    long brand = tx.nextId(Sequence.SMALL);
                    long policy = policy(tx, model, 24);
                    long product = tx.nextId(Sequence.SMALL);
                    Sql.of("insert into brand (id, code, name, colour, contact, privacy_link,")
                            .plus(
                                    "domain, version) values (?, ?, 'Nordvik', '#1F6FEB', '', '',",
                                    brand,
                                    model)
                            .plus("'id.nordvik.example', 0)")
                            .update(tx.session());
                    Sql.of("insert into product (id, gtin, model, name, family, brand_id,")
                            .plus("serial_rule, tracks_shipping, version)")
                            .plus(
                                    "values (?, ?, ?, ?, 'Air', ?, ?, false, 0)",
                                    product,
                                    gtin,
                                    model,
                                    model,
                                    brand,
                                    serialRule)
                            .update(tx.session());
                    Sql.of(
                                    "insert into product_policy (product_id, policy_id) values (?,"
                                            + " ?)",
                                    product,
                                    policy)
                            .update(tx.session());
                    tx.did(Deed.done("test.product", Subject.of("product", product), model));
                    return product;
                });
    }

    private static long policy(Transaction tx, String code, int months) {
        long policy = tx.nextId(Sequence.SMALL);
        Sql.of("insert into policy (id, code, type) values (?, ?, 'BASE')", policy, code)
                .update(tx.session());
        Sql.of("insert into policy_version (id, policy_id, valid_from, recorded_at, months,")
                .plus("start_rule, start_days, start_months, transferable, countries)")
                .plus(
                        "values (?, ?, ?, ?,",
                        tx.nextId(Sequence.SMALL),
                        policy,
                        LocalDate.of(2000, 1, 1),
                        Instant.EPOCH)
                .plus("?, 'PURCHASE', 90, 6, true, '')", months)
                .update(tx.session());
        return policy;
    }

    /// Another policy that replaces the product's where a unit names it.
    public long policy(String code, int months) {
        return database.write(
                KIM,
                tx -> {
                    long policy = policy(tx, code, months);
                    tx.did(Deed.done("test.policy", Subject.of("policy", policy), code));
                    return policy;
                });
    }

    public UnitBatch emptyBatch(String name) {
        return database.write(
                KIM,
                tx -> {
                    long id = tx.nextId(Sequence.SMALL);
                    Sql.of("insert into batch (id, name, file_name, sha256, made_by, made_at,")
                            .plus("created, updated, unchanged, left_out, version)")
                            .plus(
                                    "values (?, ?, 'units.xlsx', '', 'kim', ?, 0, 0, 0, 0, 0)",
                                    id,
                                    name,
                                    tx.now())
                            .update(tx.session());
                    tx.did(Deed.done("test.batch", Subject.of("batch", id), name));
                    return new UnitBatch(id, name);
                });
    }

    /// A batch of these units.
    public UnitBatch batch(String name, List<NewUnit> units) {
        var batch = emptyBatch(name);
        join(batch, units);
        return batch;
    }

    /// More units of a batch that is there.
    public void join(UnitBatch batch, List<NewUnit> units) {
        database.doing(
                KIM,
                tx -> {
                    var sorted = units.stream().sorted(ORDER).iterator();
                    new UnitLoader(tx, batch.id()).load(sorted, units.size(), Progress.silent());
                    Sql.of("update batch set created = created + ?", units.size())
                            .plus("where id = ?", batch.id())
                            .update(tx.session());
                    tx.did(
                            Deed.done(
                                    "import.commit",
                                    Subject.of("batch", batch.id()),
                                    units.size()));
                });
    }

    public static NewUnit unit(long product, String serial, UnitFacts facts) {
        return new NewUnit(product, serial, SerialKey.of(serial, false), facts);
    }

    /// A batch of units of one product, `A3-1` to `A3-30`.
    public UnitBatch batch(String name, long product, String prefix, int units) {
        return batch(
                name,
                IntStream.rangeClosed(1, units).mapToObj(n -> unit(product, prefix + n)).toList());
    }

    /// A product as it is, but for the rule of its serials.
    public static ProductDraft ruled(ProductRow product, String rule) {
        var facts = product.facts();
        return new ProductDraft(
                facts.gtin(),
                facts.model(),
                facts.name(),
                facts.family(),
                facts.brandId(),
                facts.pictureId(),
                rule,
                facts.domain(),
                facts.policyIds());
    }

    public static NewUnit unit(long product, String serial) {
        return unit(product, serial, UnitFacts.NONE.with(Made.on(LocalDate.of(2026, 1, 10))));
    }

    /// The cells of a measure that count anything, as `sold/made=n`, by month.
    public List<String> cells(String measure) {
        return database.read(
                session ->
                        Sql.of(
                                        "select sold_month, event_month, cast(sum(n) as bigint) as"
                                                + " n from kpi_cell")
                                .plus("where measure = ? group by sold_month, event_month", measure)
                                .plus("having sum(n) <> 0 order by sold_month, event_month")
                                .list(
                                        session,
                                        row ->
                                                row.integer("sold_month")
                                                        + "/"
                                                        + row.integer("event_month")
                                                        + "="
                                                        + row.number("n")));
    }
}
