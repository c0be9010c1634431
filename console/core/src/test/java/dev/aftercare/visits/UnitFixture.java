package dev.aftercare.visits;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.tally.Months;
import dev.aftercare.units.SerialKey;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/// A product with one policy (two years from purchase, at the latest from 90 days after shipping)
/// and units of it.
public final class UnitFixture {
    public static final String GTIN = "09506000134352";
    public static final LocalDate MADE = LocalDate.of(2025, 11, 1);
    public static final LocalDate SHIPPED = LocalDate.of(2025, 11, 20);
    private static final Actor KIM = new Actor.Person("kim");

    private final Database database;
    private final long product;
    private final long batch;

    public UnitFixture(Database database) {
        this.database = database;
        this.product = add(this::product);
        this.batch = add(this::batch);
    }

    public long product() {
        return product;
    }

    public long batch() {
        return batch;
    }

    /// Made and shipped in November 2025, sold to Sweden.
    public long unit(String serial) {
        return unit(serial, MADE, SHIPPED);
    }

    public long unit(String serial, @Nullable LocalDate madeOn, @Nullable LocalDate shippedOn) {
        return add(tx -> unit(tx, serial, madeOn, shippedOn));
    }

    public void execute(String sql, @Nullable Object... args) {
        add(tx -> (long) Sql.of(sql, args).update(tx.session()));
    }

    private long add(Function<Transaction, Long> work) {
        return database.write(
                KIM,
                tx -> {
                    tx.did(Deed.done("test.prepare", Subject.of("test", 0), Map.of()));
                    return work.apply(tx);
                });
    }

    private long product(Transaction tx) {
        long brand = tx.nextId(Sequence.SMALL);
        Sql.of("insert into brand (id, code, name, colour, contact, privacy_link, domain, version)")
                .plus("values (?, 'n', 'Nordvik', '#1F6FEB', '', '', 'x.example', 0)", brand)
                .update(tx.session());
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into product (id, gtin, model, name, family, brand_id, serial_rule,")
                .plus(
                        "tracks_shipping, version) values (?, ?, 'A300', 'Air purifier', 'A'",
                        id,
                        GTIN)
                .plus(", ?, '', ?, 0)", brand, true)
                .update(tx.session());
        policy(tx, id);
        return id;
    }

    private static void policy(Transaction tx, long product) {
        long policy = tx.nextId(Sequence.SMALL);
        Sql.of("insert into policy (id, code, type) values (?, 'base', 'BASE')", policy)
                .update(tx.session());
        Sql.of("insert into policy_version (id, policy_id, valid_from, recorded_at, months,")
                .plus("start_rule, start_days, start_months, transferable, countries)")
                .plus(
                        "values (?, ?, ?, ?",
                        tx.nextId(Sequence.SMALL),
                        policy,
                        LocalDate.of(2020, 1, 1),
                        Instant.EPOCH)
                .plus(", 24, 'PURCHASE', 90, 6, ?, '')", true)
                .update(tx.session());
        Sql.of("insert into product_policy (product_id, policy_id) values (?, ?)", product, policy)
                .update(tx.session());
    }

    private long batch(Transaction tx) {
        long id = tx.nextId(Sequence.SMALL);
        Sql.of(
                        "insert into batch (id, name, file_name, sha256, made_by, made_at, created,"
                                + " updated,")
                .plus("unchanged, left_out, version)")
                .plus("values (?, 'b1', 'b1.csv', '', 'kim', ?, 0, 0, 0, 0, 0)", id, Instant.EPOCH)
                .update(tx.session());
        return id;
    }

    private long unit(
            Transaction tx,
            String serial,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate shippedOn) {
        long id = tx.nextId(Sequence.UNIT);
        var key = SerialKey.of(serial, false);
        var sold = shippedOn != null ? shippedOn : madeOn == null ? null : madeOn.plusDays(30);
        Sql.of(
                        "insert into unit (id, product_id, batch_id, serial, serial_key,"
                                + " serial_sort, state,")
                .plus("made_on, shipped_on, country, channel, made_month, sold_month,")
                .plus("covered_estimated, version) values (?, ?, ?", id, product, batch)
                .plus(", ?, ?, ?", serial, key.text(), key.sort())
                .plus(
                        ", ?, ?, ?, 'SE', 'shop'",
                        shippedOn == null ? "MADE" : "SHIPPED",
                        madeOn,
                        shippedOn)
                .plus(", ?, ?, ?, 0)", month(madeOn), month(sold), true)
                .update(tx.session());
        Sql.of("insert into unit_life (unit_id, scans) values (?, 0)", id).update(tx.session());
        return id;
    }

    private static int month(@Nullable LocalDate day) {
        return day == null ? 0 : Months.of(day);
    }
}
