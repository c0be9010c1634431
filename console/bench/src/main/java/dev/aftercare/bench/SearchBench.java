package dev.aftercare.bench;

import dev.aftercare.database.Location;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.search.Search;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The search field over a million units and an owner for each five of them, on both databases: the
/// milliseconds that 95 of 100 answers stay within, for a beginning, an end, a name, an e-mail, a
/// telephone number, a code, and what nobody has. The floor is reading as many units as are listed
/// by their ids.
final class SearchBench implements Benchmark {
    private static final int UNITS = 1_000_000;
    private static final int UNITS_AN_OWNER = 5;
    private static final int FIRST_NAMES = 400;
    private static final int LAST_NAMES = 3_000;
    private static final int LISTED = 6;
    private static final List<Integer> BEGINNINGS = List.of(1, 4, 8);
    private static final int END = 6;

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws Exception {
        int units = size.orElse(UNITS);
        try (var scratch = Scratch.make("search")) {
            var store = new Location.Local(scratch.resolve("store"));
            measure("search.h2.", store, () -> {}, units, print);
        }
        try (var server = Postgres.start()) {
            var shared = server.migrated("search");
            measure("search.postgresql.", shared, () -> server.settle("search"), units, print);
        }
    }

    @FunctionalInterface
    private interface Settling {
        void settle() throws SQLException;
    }

    private static void measure(
            String engine, Location location, Settling settling, int size, Consumer<Figure> print)
            throws Exception {
        try (var store = UnitStore.open(location)) {
            var units = new GeneratedUnits(store.products(), size);
            store.load(units, new Watch(engine + "load"));
            register(store, size / UNITS_AN_OWNER);
            settling.settle();
            var search = new Search(store.database());
            var floor = floor(store);
            var slowest = new Figure(engine + "worst", 0, 0);
            for (var text : texts(store, units).entrySet()) {
                var p95 = Timing.p95Millis(() -> search.find(text.getValue()), floor);
                var figure = new Figure(engine + text.getKey(), p95.work(), p95.floor());
                print.accept(figure);
                slowest =
                        figure.value() > slowest.value()
                                ? new Figure(engine + "worst", figure.value(), figure.floor())
                                : slowest;
            }
            print.accept(slowest);
        }
    }

    private static Map<String, String> texts(UnitStore store, GeneratedUnits units) {
        int product = units.products().size() / 2;
        var serial = units.middle(product).serial();
        var gtin = store.products().get(product).facts().gtin();
        var texts = new LinkedHashMap<String, String>();
        for (int length : BEGINNINGS) {
            texts.put("begins-" + length, serial.substring(0, length));
        }
        texts.put("ends-" + END, serial.substring(serial.length() - END));
        texts.put("code", "https://id.example/01/" + gtin + "/21/" + serial + "?t=K");
        texts.put("first-name", first(7));
        texts.put("three-letters", first(7).substring(0, 3));
        texts.put("full-name", first(7) + " " + last(7));
        texts.put("e-mail", "owner77@");
        texts.put("phone", "000077");
        texts.put("batch", "units to");
        texts.put("nothing", "nobody has this");
        return texts;
    }

    private static Runnable floor(UnitStore store) {
        var some =
                store.database()
                        .read(
                                session ->
                                        Sql.of("select id from unit order by id limit " + LISTED)
                                                .list(session, row -> row.number("id")));
        var byId = Sql.of("select id, serial from unit where id in").plus(Sql.in(some));
        return () ->
                store.database().read(session -> byId.list(session, row -> row.text("serial")));
    }

    /// Owners as registrations write them: a row each and their words.
    private static void register(UnitStore store, int owners) {
        store.database()
                .doing(
                        UnitStore.SOMEBODY,
                        tx -> {
                            var ids = new long[owners];
                            StatementBatch.run(
                                    tx.session(),
                                    "insert into owner (id, kind, name, email, email_key,"
                                            + " safety_only, version)"
                                            + " values (?, 'PERSON', ?, ?, ?, false, 0)",
                                    batch -> {
                                        for (int i = 0; i < owners; i++) {
                                            ids[i] = tx.nextId(Sequence.SMALL);
                                            var email = "owner" + i + "@mail.example";
                                            batch.add(
                                                    ids[i], first(i) + " " + last(i), email, email);
                                        }
                                    });
                            StatementBatch.run(
                                    tx.session(),
                                    "insert into owner_word (word, owner_id) values (?, ?)",
                                    batch -> {
                                        for (int i = 0; i < owners; i++) {
                                            batch.add(first(i), ids[i]);
                                            batch.add(last(i), ids[i]);
                                            batch.add(phone(i), ids[i]);
                                        }
                                    });
                            tx.did(Deed.done("owner.add", Subject.of("bench", 0), owners));
                        });
    }

    private static String first(int owner) {
        return "anna" + letters(owner % FIRST_NAMES);
    }

    private static String last(int owner) {
        return "berg" + letters(owner % LAST_NAMES);
    }

    private static String letters(int n) {
        return Integer.toString(n, Character.MAX_RADIX);
    }

    /// From its end, as it is searched.
    private static String phone(int owner) {
        return "#" + new StringBuilder("4670%06d".formatted(owner)).reverse();
    }
}
