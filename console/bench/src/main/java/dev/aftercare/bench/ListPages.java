package dev.aftercare.bench;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitPage;
import dev.aftercare.units.list.UnitSort;

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
    private static final int WARM_UPS = 5;
    private static final List<Integer> PREFIXES = List.of(1, 4, 8);

    private final Database database;
    private final UnitList list;
    private final UnitFilter ofProduct;
    private final String serial;

    /// @param serial of a unit of the product
    ListPages(Database database, long product, String serial) {
        this.database = database;
        this.list = new UnitList(database);
        this.ofProduct = UnitFilter.ALL.ofProduct(product);
        this.serial = serial;
    }

    /// Prints each, then again the slowest.
    void measure(String engine, Consumer<Figure> print) {
        warmUp();
        double floor = floor();
        var worst =
                pages().entrySet().stream()
                        .map(page -> figure(engine + page.getKey(), page.getValue(), floor))
                        .peek(print)
                        .max(Comparator.comparingDouble(Figure::value))
                        .orElseThrow();
        print.accept(new Figure(engine + "worst", worst.value(), floor));
    }

    /// Compiles what all pages run through: else the first figures are the compiler's.
    private void warmUp() {
        for (int i = 0; i < WARM_UPS; i++) {
            pages().forEach((name, page) -> mustHaveRows(name, page.get()));
        }
        floor();
    }

    private static Figure figure(String name, Supplier<UnitPage> page, double floor) {
        return new Figure(name, Timing.p95Millis(() -> mustHaveRows(name, page.get())), floor);
    }

    private static void mustHaveRows(String name, UnitPage page) {
        if (page.rows().isEmpty()) {
            throw new AssertionError(name + " is empty");
        }
    }

    private double floor() {
        var middle = list.at(UnitFilter.ALL, UnitOrder.up(UnitSort.SERIAL), PAGE, 0.5).rows();
        var byId =
                Sql.of("select " + UnitRows.COLUMNS + " from unit where id in")
                        .plus(Sql.in(middle.stream().map(UnitRow::id).toList()));
        return Timing.p95Millis(
                () -> database.read(session -> byId.list(session, row -> row.text("serial"))));
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
