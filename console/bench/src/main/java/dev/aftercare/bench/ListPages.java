package dev.aftercare.bench;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitPage;
import dev.aftercare.units.list.UnitSort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The time of each kind of page of units, beside that of fetching as many rows by their ids.
final class ListPages {
    private static final int PAGE = 50;
    private static final int SUFFIX = 6;
    private static final int WARM_UPS = 3;
    private static final LocalDate MADE = LocalDate.of(2026, 2, 1);
    private static final LocalDate COVERED = LocalDate.of(2027, 3, 1);
    private static final List<Integer> PREFIXES = List.of(1, 4, 8);

    private final Database database;
    private final UnitList list;
    private final long product;
    private final UnitFilter ofProduct;
    private final String serial;
    private final long batch;
    private final long joined;

    /// @param serial of a unit of the product
    /// @param batch the latest, whose units stand together at the end of most lists
    /// @param joined one whose first units came before all others and whose last came after them
    ListPages(Database database, long product, String serial, long batch, long joined) {
        this.database = database;
        this.list = new UnitList(database);
        this.product = product;
        this.ofProduct = UnitFilter.ALL.ofProduct(product);
        this.serial = serial;
        this.batch = batch;
        this.joined = joined;
    }

    /// Prints each, then again the slowest of those that must stay within 100 ms, and of those that
    /// filters narrow.
    void measure(String engine, Consumer<Figure> print) {
        var pages = pages();
        warmUp(new Watch(engine + "warm-up"), pages);
        var floor = floor();
        measure(engine, "worst", pages, floor, print);
        measure(engine, "worst-filtered", filtered(), floor, print);
    }

    private static void measure(
            String engine,
            String slowest,
            Map<String, Supplier<UnitPage>> pages,
            Runnable floor,
            Consumer<Figure> print) {
        var worst =
                pages.entrySet().stream()
                        .map(page -> figure(engine + page.getKey(), page.getValue(), floor))
                        .peek(print)
                        .max(Comparator.comparingDouble(Figure::value))
                        .orElseThrow();
        print.accept(new Figure(engine + slowest, worst.value(), worst.floor()));
    }

    /// Compiles what all pages run through: else the first figures are the compiler's.
    private void warmUp(Progress progress, Map<String, Supplier<UnitPage>> pages) {
        for (int i = 0; i < WARM_UPS; i++) {
            int done = i;
            pages.forEach(
                    (name, page) -> {
                        progress.at(name, done, WARM_UPS);
                        mustHaveRows(name, page.get());
                    });
        }
    }

    private static Figure figure(String name, Supplier<UnitPage> page, Runnable floor) {
        var p95 = Timing.p95Millis(() -> mustHaveRows(name, page.get()), floor);
        return new Figure(name, p95.work(), p95.floor());
    }

    private static void mustHaveRows(String name, UnitPage page) {
        if (page.rows().isEmpty()) {
            throw new AssertionError(name + " is empty");
        }
    }

    private Runnable floor() {
        var middle = list.at(UnitFilter.ALL, UnitOrder.up(UnitSort.SERIAL), PAGE, 0.5).rows();
        var byId =
                Sql.of("select " + UnitRows.COLUMNS + " from unit where id in")
                        .plus(Sql.in(middle.stream().map(UnitRow::id).toList()));
        return () -> database.read(session -> byId.list(session, row -> row.text("serial")));
    }

    private Map<String, Supplier<UnitPage>> pages() {
        var pages = new LinkedHashMap<String, Supplier<UnitPage>>();
        for (var sort : UnitSort.values()) {
            for (var order : List.of(UnitOrder.up(sort), UnitOrder.down(sort))) {
                sorted(pages, UnitFilter.ALL, order, "");
                sorted(pages, ofProduct, order, ".product");
            }
        }
        searched(pages, UnitFilter.ALL, "");
        searched(pages, ofProduct, ".product");
        return pages;
    }

    /// Filters whose units are few, or many but together at one end of the list.
    private Map<String, Supplier<UnitPage>> filtered() {
        var all = UnitFilter.ALL;
        var filters = new LinkedHashMap<String, UnitFilter>();
        filters.put("retired", all.in(UnitState.RETIRED));
        filters.put("shipped", all.in(UnitState.SHIPPED));
        filters.put("batch", all.ofBatch(batch));
        filters.put("joined", all.ofBatch(joined));
        filters.put("day", all.made(new DayRange(MADE, MADE)));
        filters.put("quarter", all.made(new DayRange(MADE, MADE.plusMonths(3))));
        filters.put("ending", all.covered(new DayRange(COVERED, COVERED.plusDays(60))));
        filters.put("prefix", all.serial(serial.substring(0, 1), ""));
        var pages = new LinkedHashMap<String, Supplier<UnitPage>>();
        filters.forEach(
                (name, filter) -> {
                    for (var sort : UnitSort.values()) {
                        ends(pages, filter, UnitOrder.up(sort), name);
                        ends(
                                pages,
                                filter.ofProduct(product),
                                UnitOrder.up(sort),
                                name + ".product");
                    }
                });
        return pages;
    }

    /// The last page is the first of the other direction.
    private void ends(
            Map<String, Supplier<UnitPage>> pages,
            UnitFilter filter,
            UnitOrder order,
            String narrowed) {
        var name = narrowed + "." + order.by().name().toLowerCase(Locale.ROOT);
        pages.put("first." + name, () -> list.first(filter, order, PAGE));
        pages.put("last." + name, () -> list.last(filter, order, PAGE));
    }

    private void sorted(
            Map<String, Supplier<UnitPage>> pages,
            UnitFilter filter,
            UnitOrder order,
            String narrowed) {
        var name =
                "."
                        + order.by().name().toLowerCase(Locale.ROOT)
                        + (order.descending() ? ".desc" : ".asc")
                        + narrowed;
        pages.put("first" + name, () -> list.first(filter, order, PAGE));
        pages.put("last" + name, () -> list.last(filter, order, PAGE));
        pages.put("middle" + name, () -> list.at(filter, order, PAGE, 0.5));
    }

    private void searched(
            Map<String, Supplier<UnitPage>> pages, UnitFilter filter, String narrowed) {
        var order = UnitOrder.up(UnitSort.SERIAL);
        for (int length : PREFIXES) {
            var prefix = filter.serial(serial.substring(0, length), "");
            pages.put("prefix-" + length + narrowed, () -> list.first(prefix, order, PAGE));
        }
        var suffix = filter.serial("", serial.substring(serial.length() - SUFFIX));
        pages.put("suffix-" + SUFFIX + narrowed, () -> list.first(suffix, order, PAGE));
    }
}
