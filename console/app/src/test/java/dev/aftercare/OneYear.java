package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.Imports;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// The past of a small maker, from March 2025 until now, as the services that it happened through
/// have kept it: every three weeks a batch is imported and printed, and customers scan and register;
/// lately some things did not go well.
final class OneYear {
    static final String GTIN = "09506000134352";
    private static final LocalDate BEGIN = LocalDate.of(2025, 3, 3);
    private static final int WEEKS = 52;
    private static final int BATCH_WEEKS = 3;
    private static final int A_WEEK = 7;
    private static final Actor KIM = new Actor.Person("kim");
    private static final Actor VISITOR = new Actor.Visitor();

    private final Database database;
    private final PassingClock clock;
    private final Path folder;
    private final Random chance = new Random(20_260_301);
    private final SomeUnits some;
    private final List<UnitRow> units = new ArrayList<>();
    private final Set<Long> owned = new LinkedHashSet<>();
    private long product;

    OneYear(Database database, PassingClock clock, Path folder) {
        this.database = database;
        this.clock = clock;
        this.folder = folder;
        this.some = new SomeUnits(database);
    }

    void pass(Instant now) {
        clock.moveTo(BEGIN.atTime(8, 0).toInstant(ZoneOffset.UTC));
        product = some.product(GTIN, "A300");
        complete(new Brands(database).all().getFirst());
        for (int week = 0; week < WEEKS; week++) {
            week(week, BEGIN.plusDays((long) A_WEEK * week));
        }
        lately(now);
        clock.moveTo(now);
    }

    private void complete(BrandRow brand) {
        var facts = brand.facts();
        new Brands(database)
                .edit(
                        KIM,
                        brand,
                        new BrandDraft(
                                facts.code(),
                                facts.name(),
                                facts.colour(),
                                "help@nordvik.example",
                                "https://nordvik.example/privacy",
                                facts.domain(),
                                null));
    }

    private void week(int week, LocalDate monday) {
        if (week % BATCH_WEEKS == 0) {
            at(monday, 8);
            int n = 50 + week / 2 + chance.nextInt(12);
            var batch = "week-" + monday;
            some.batch(batch, units(product, "A3-%02d".formatted(week + 1), n, monday));
            at(monday, 11);
            print("line-" + (1 + week % 2), batch);
            units.clear();
            units.addAll(all());
        }
        customers(monday);
    }

    static List<NewUnit> units(long product, String prefix, int n, LocalDate made) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(
                        i ->
                                SomeUnits.unit(
                                        product,
                                        prefix + "%04d".formatted(i),
                                        UnitFacts.NONE.with(Made.on(made))))
                .toList();
    }

    /// Somebody of those before, every other day.
    private void customers(LocalDate monday) {
        var seen = new ArrayList<Visit>();
        for (int day = 0; day < A_WEEK; day += 2) {
            at(monday.plusDays(day), 17);
            for (int i = 0; i < units.size() / 90 + 1; i++) {
                var unit = units.get(chance.nextInt(units.size()));
                seen.add(new Visit(unit.id(), clock.instant(), Moment.NO_OWNER, "SE", "sv"));
                if (chance.nextInt(100) < 30 && owned.add(unit.id())) {
                    register(unit.id(), "owner%d@mail.example".formatted(unit.id()));
                }
            }
        }
        visited(seen);
    }

    private void lately(Instant now) {
        clock.moveTo(now.minus(11, ChronoUnit.DAYS));
        some.batch("hall-2", units(product, "B3-", 64, LocalDate.of(2026, 2, 16)));
        clock.moveTo(now.minus(5, ChronoUnit.HOURS));
        sent();
        clock.moveTo(now.minus(3, ChronoUnit.DAYS));
        incomplete();
        clock.moveTo(now.minus(90, ChronoUnit.MINUTES));
        register(owned.iterator().next(), "someone.else@mail.example");
        visited(
                List.of(
                        early(units.getLast(), now.minus(20, ChronoUnit.HOURS)),
                        early(units.getLast(), now.minus(3, ChronoUnit.HOURS)),
                        early(units.get(units.size() - 2), now.minus(2, ChronoUnit.HOURS))));
        clock.moveTo(now.minus(25, ChronoUnit.MINUTES));
        stopped();
    }

    /// A file in which a program has spoilt some serials.
    private void sent() {
        var rows = new StringBuilder("Serial number,Product,Made on\n");
        for (int i = 1; i <= 118; i++) {
            var serial = i % 20 == 0 ? "1.23E+11" : "A3-90%04d".formatted(i);
            rows.append(serial).append(',').append(GTIN).append(",2026-02-27\n");
        }
        var file = folder.resolve("hall-3.csv");
        try {
            Files.writeString(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var imports = new Imports(database, new Attachments(database), clock);
        try (var review = imports.check(file, ImportChoices.NONE, Progress.silent())) {
            imports.commit(KIM, review, Progress.silent());
        }
    }

    private void incomplete() {
        var brand =
                new Brands(database)
                        .add(
                                KIM,
                                new BrandDraft(
                                        "fjell",
                                        "Fjell",
                                        "#8250DF",
                                        "help@fjell.example",
                                        "",
                                        "id.fjell.example",
                                        null));
        new Products(database)
                .add(
                        KIM,
                        new ProductDraft(
                                "09506000134369",
                                "V12",
                                "V12 vacuum",
                                "Floor care",
                                brand.id(),
                                null,
                                "",
                                null,
                                List.of()));
    }

    private static Visit early(UnitRow unit, Instant at) {
        return new Visit(unit.id(), at, Moment.MADE_OR_LABELLED, "SE", "sv");
    }

    private void print(String station, String batch) {
        run(station, batch, Progress.silent());
    }

    /// Somebody stops a run before it is done.
    private void stopped() {
        try {
            run(
                    "line-2",
                    "hall-2",
                    (step, _, _) -> {
                        if (step.equals("labels.print")) {
                            throw new Cancelled();
                        }
                    });
        } catch (Cancelled _) {
            return;
        }
        throw new AssertionError("It was not stopped");
    }

    private void run(String station, String batch, Progress progress) {
        new PrintRuns(database, new LabelKeys(database), station)
                .print(
                        KIM,
                        new PrintOrder(
                                new WhichUnits.OfBatch(batch),
                                new LabelChoice("L7160", null, 1, 300),
                                null,
                                new Output(folder.resolve(station + batch + ".pdf"), false)),
                        progress);
    }

    private void register(long unit, String contact) {
        new Registrations(database)
                .register(
                        VISITOR,
                        unit,
                        new Registration(
                                OwnerDraft.reachedBy(contact, "sv"),
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                                false,
                                List.of()));
    }

    private void visited(List<Visit> seen) {
        try (var visits = new Visits(database)) {
            seen.stream().map(visits::submit).toList().forEach(done -> done.join());
        }
    }

    private List<UnitRow> all() {
        return new UnitList(database)
                .first(UnitFilter.ALL, UnitOrder.up(UnitSort.SERIAL), 10_000)
                .rows();
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(hour, 0).toInstant(ZoneOffset.UTC));
    }
}
