package dev.aftercare.units.list;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.units.Made;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.bulk.NewUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/// Every filter, sort and direction against a plain sorted list in memory.
class UnitListTest extends ServiceTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 20);
    private static final int UNITS = 160;
    private static final int PAGE = 23;
    private static final Sizes ALWAYS_WALKED = new Sizes(-1, Integer.MAX_VALUE, 1_000, 10_000);
    private static final Sizes SOON_COLLECTED = new Sizes(-1, 40, 1_000, 10_000);
    private static final Sizes MARKED_CLOSELY = new Sizes(20_000, 5_000, 7, 1);

    private final Random random = new Random(20260301);
    private UnitList list;
    private SomeUnits some;
    private long a300;
    private long v12;
    private long january;
    private long joined;
    private List<UnitRow> all = List.of();

    @BeforeEach
    void randomUnits() {
        list = new UnitList(database);
        some = new SomeUnits(database);
        a300 = some.product("09506000134352", "A300");
        v12 = some.product("09506000134369", "V12");
        var before = some.batch("before", units(3));
        joined = before.id();
        january = some.batch("january", units(UNITS / 2)).id();
        some.batch("february", units(UNITS / 2));
        some.join(before, units(3));
        all =
                database.read(
                        session ->
                                new UnitRows(session)
                                        .read(Sql.of("select " + UnitRows.COLUMNS + " from unit")));
    }

    private final Set<String> given = new HashSet<>();

    private List<NewUnit> units(int size) {
        var units = new ArrayList<NewUnit>();
        while (units.size() < size) {
            long product = random.nextBoolean() ? a300 : v12;
            var serial =
                    random.nextBoolean() ? "A" + random.nextInt(120) : "B%_" + random.nextInt(50);
            if (given.add(product + serial)) {
                var facts =
                        UnitFacts.NONE
                                .with(new Made(day(), null, null))
                                .with(new Shipped(day(), null, null, null));
                units.add(unit(product, serial, facts));
            }
        }
        return units;
    }

    private @Nullable LocalDate day() {
        return random.nextInt(4) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(12));
    }

    private List<UnitFilter> filters() {
        var everything = UnitFilter.ALL;
        return List.of(
                everything,
                everything.ofBatch(january),
                everything.ofBatch(joined),
                everything.ofBatch(joined).in(UnitState.SHIPPED),
                everything.ofBatch(-1),
                everything.in(UnitState.SHIPPED),
                everything.made(new DayRange(FIRST_DAY.plusDays(3), FIRST_DAY.plusDays(6))),
                everything.made(new DayRange(null, FIRST_DAY.plusDays(2))).in(UnitState.MADE),
                everything.serial("a1", ""),
                everything.serial("b%", ""),
                everything.serial("", "7"),
                everything.serial("b", "_1"),
                everything.serial("A", "9").ofBatch(january).in(UnitState.SHIPPED),
                everything.serial("nothing", ""));
    }

    private List<UnitOrder> orders() {
        var orders = new ArrayList<UnitOrder>();
        for (var sort : UnitSort.values()) {
            orders.add(UnitOrder.up(sort));
            orders.add(UnitOrder.down(sort));
        }
        return orders;
    }

    @Test
    void pagedToTheEndEachListIsThePlainOne() {
        everyListPaged(list);
        everyListPaged(new UnitList(database, ALWAYS_WALKED));
        everyListPaged(new UnitList(database, SOON_COLLECTED));
    }

    private void everyListPaged(UnitList list) {
        everyList(
                (filter, order) -> {
                    var seen = new ArrayList<UnitRow>();
                    var page = list.first(filter, order, PAGE);
                    seen.addAll(page.rows());
                    while (page.next() != null) {
                        assertThat(page.rows()).hasSize(PAGE);
                        page = list.after(filter, order, PAGE, page.next());
                        seen.addAll(page.rows());
                    }
                    return seen;
                },
                Function.identity());
    }

    @Test
    void theLastPageHasTheLastRowsInTheListsOrder() {
        everyList(
                (filter, order) -> list.last(filter, order, PAGE).rows(),
                rows -> rows.subList(Math.max(0, rows.size() - PAGE), rows.size()));
    }

    @Test
    void aPageFromTheMiddleBeginsThere() {
        everyList(
                (filter, order) -> list.at(filter, order, PAGE, 0.5).rows(),
                rows ->
                        rows.subList(
                                rows.size() / 2, Math.min(rows.size(), rows.size() / 2 + PAGE)));
    }

    @Test
    void bookmarksLeadToTheSameRows() {
        new Bookmarks(database, MARKED_CLOSELY).refresh();
        var list = new UnitList(database, MARKED_CLOSELY);
        for (var fraction : List.of(0.0, 0.3, 0.5, 0.8, 0.99, 1.0)) {
            everyList(
                    (filter, order) -> list.at(filter, order, PAGE, fraction).rows(),
                    rows -> {
                        int from = (int) UnitList.position(rows.size(), fraction);
                        return rows.subList(from, Math.min(rows.size(), from + PAGE));
                    });
        }
    }

    @Test
    void stretchesFromAnywhereAreThePlainLists() {
        stretches(new UnitLines(database));
        new Bookmarks(database, MARKED_CLOSELY).refresh();
        stretches(new UnitLines(database, MARKED_CLOSELY));
    }

    private void stretches(UnitLines lines) {
        for (int before : List.of(0, 8, 40, 79, 159)) {
            everyList(
                    (filter, order) -> {
                        long rows = lines.count(filter);
                        var found = lines.at(filter, order, Math.min(before, rows), PAGE, rows);
                        return found.stream().map(UnitLine::unit).toList();
                    },
                    rows -> {
                        int from = Math.min(before, rows.size());
                        return rows.subList(from, Math.min(rows.size(), from + PAGE));
                    });
        }
    }

    @Test
    void rowsAfterOneFollowIt() {
        var lines = new UnitLines(database);
        everyList(
                (filter, order) -> {
                    var rows = list.first(filter, order, PAGE).rows();
                    return rows.isEmpty()
                            ? rows
                            : lines.after(filter, order, rows.getFirst(), PAGE).stream()
                                    .map(UnitLine::unit)
                                    .toList();
                },
                rows -> rows.subList(Math.min(1, rows.size()), Math.min(PAGE + 1, rows.size())));
    }

    @Test
    void rowsAreCounted() {
        for (var filter : filters()) {
            assertThat(list.count(filter))
                    .isEqualTo(
                            new UnitCount(
                                    plain(filter, UnitOrder.up(UnitSort.SERIAL)).size(), false));
        }
    }

    /// The batch that others joined after all else: in the range of its ids is everything.
    @Test
    void onlyABatchWhoseUnitsStandTogetherIsWalked() {
        assertThat(together(january).isSparse()).isFalse();
        assertThat(together(joined).isSparse()).isTrue();
        assertThat(together(-1).isEmpty()).isTrue();
        assertThat(from(january)).isEqualTo("unit");
        assertThat(from(joined)).contains("batch_id = ?");
    }

    private Together together(long batch) {
        return database.read(session -> Together.of(session, batch));
    }

    private String from(long batch) {
        var filter = UnitFilter.ALL.ofBatch(batch);
        var layout = Layout.forList(UnitSort.MADE, filter);
        return database.read(
                session -> ListSource.of(session, filter, layout, ALWAYS_WALKED).from().text());
    }

    @Test
    void aTokenOfAListSortedOtherwiseIsNone() {
        var token =
                Objects.requireNonNull(
                        list.first(UnitFilter.ALL, UnitOrder.up(UnitSort.MADE), PAGE).next());
        for (var wrong : List.of(token.substring(4), "", "x y")) {
            assertThatThrownBy(
                            () ->
                                    list.after(
                                            UnitFilter.ALL,
                                            UnitOrder.up(UnitSort.MADE),
                                            PAGE,
                                            wrong))
                    .isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(
                        () ->
                                list.after(
                                        UnitFilter.ALL, UnitOrder.down(UnitSort.MADE), PAGE, token))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(Violation.of("after", "unitToken")));
    }

    @FunctionalInterface
    private interface Reading {
        List<UnitRow> rows(UnitFilter filter, UnitOrder order);
    }

    private void everyList(Reading reading, Function<List<UnitRow>, List<UnitRow>> expected) {
        for (var bare : filters()) {
            for (var filter : List.of(bare, bare.ofProduct(a300))) {
                for (var order : orders()) {
                    assertThat(reading.rows(filter, order))
                            .as(filter + " " + order)
                            .isEqualTo(expected.apply(plain(filter, order)));
                }
            }
        }
    }

    private List<UnitRow> plain(UnitFilter filter, UnitOrder order) {
        boolean ofProduct = filter.productId() != null && filter.serialFrom().isEmpty();
        return all.stream()
                .filter(unit -> fits(unit, filter))
                .sorted(plain(order, ofProduct))
                .toList();
    }

    private static boolean fits(UnitRow unit, UnitFilter filter) {
        var made = unit.facts().made().on();
        var from = filter.made().from();
        var to = filter.made().to();
        return (filter.productId() == null || filter.productId() == unit.product().id())
                && (filter.batchId() == null || filter.batchId() == unit.batch().id())
                && (filter.state() == null || filter.state() == unit.standing().state())
                && (from == null || (made != null && !made.isBefore(from)))
                && (to == null || (made != null && !made.isAfter(to)))
                && key(unit).text().startsWith(SerialKey.of(filter.serialFrom(), false).text())
                && key(unit).text().endsWith(SerialKey.of(filter.serialEnd(), false).text());
    }

    private static SerialKey key(UnitRow unit) {
        return SerialKey.of(unit.serial(), false);
    }

    private static Comparator<UnitRow> plain(UnitOrder order, boolean ofProduct) {
        Comparator<UnitRow> byId = Comparator.comparingLong(UnitRow::id);
        return switch (order.by()) {
            case SERIAL -> {
                Comparator<UnitRow> serial =
                        ofProduct
                                ? Comparator.comparing((UnitRow unit) -> key(unit).sort())
                                : Comparator.comparing((UnitRow unit) -> key(unit).text())
                                        .thenComparingLong(unit -> unit.product().id());
                yield order.descending() ? serial.reversed() : serial;
            }
            case MADE -> days(unit -> unit.facts().made().on(), byId, order.descending());
            case SHIPPED -> days(unit -> unit.facts().shipped().on(), byId, order.descending());
            case COVERED -> days(unit -> unit.standing().coveredUntil(), byId, order.descending());
        };
    }

    private static Comparator<UnitRow> days(
            Function<UnitRow, @Nullable LocalDate> day, Comparator<UnitRow> tie, boolean down) {
        Comparator<UnitRow> known =
                Comparator.comparing(
                        unit -> Objects.requireNonNullElse(day.apply(unit), LocalDate.MIN));
        var sorted = known.thenComparing(tie);
        return Comparator.comparing((UnitRow unit) -> day.apply(unit) == null)
                .thenComparing(down ? sorted.reversed() : sorted);
    }
}
