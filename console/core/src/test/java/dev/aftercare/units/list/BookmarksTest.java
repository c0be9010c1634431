package dev.aftercare.units.list;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.change.Change;
import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Stop;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.marks.UnitMarks;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@Timeout(60)
class BookmarksTest extends ServiceTest {
    private static final Sizes MARKED_CLOSELY = new Sizes(20_000, 5_000, 7, 1);
    private static final int UNITS = 50;

    private SomeUnits some;
    private long product;

    @BeforeEach
    void units() {
        some = new SomeUnits(database);
        product = some.product("09506000134352", "A300");
        batch("january");
    }

    private void batch(String name) {
        var made = UnitFacts.NONE.with(new Made(LocalDate.of(2026, 1, 7), null, null));
        some.batch(
                name,
                IntStream.range(0, UNITS)
                        .mapToObj(i -> unit(product, name + "-%02d".formatted(i), made))
                        .toList());
    }

    @Test
    void theyAreMadeWithoutADeed() {
        long deeds = deeds();
        assertThat(new Bookmarks(database, MARKED_CLOSELY).refreshIfStale()).isTrue();
        assertThat(marked(database)).contains("serial_key 50 8", "made_on " + product + " 50 8");
        assertThat(deeds()).isEqualTo(deeds);
    }

    @Test
    void freshOnesStay() {
        var bookmarks = new Bookmarks(database, MARKED_CLOSELY);
        assertThat(bookmarks.refreshIfStale()).isTrue();
        assertThat(bookmarks.refreshIfStale()).isFalse();
    }

    @Test
    void markedUnitsAreListedSoTheyMakeNothingStale() {
        var bookmarks = new Bookmarks(database, MARKED_CLOSELY);
        assertThat(bookmarks.refreshIfStale()).isTrue();
        mark("january-07");
        mark("january-31");
        assertThat(bookmarks.refreshIfStale()).isFalse();
        assertThat(bookmarks.refresh()).isTrue();
        assertThat(marked(database)).contains("serial_key 50 8", "made_on " + product + " 50 8");
    }

    @Test
    void aProductOfMarkedUnitsHasItsLists() {
        var closely = new Sizes(20_000, 5_000, 7, UNITS);
        mark("january-07");
        assertThat(new Bookmarks(database, closely).refreshIfStale()).isTrue();
        assertThat(marked(database)).contains("made_on " + product + " 50 8");
    }

    private void mark(String serial) {
        var unit = database.read(session -> new UnitFinder(session).one(serial, null));
        new UnitMarks(database).mark(KIM, unit, UnitMark.TEST);
    }

    @Test
    void afterAnImportTheyAreMadeAnewInTheBackground() throws InterruptedException {
        try (var _ = new BookmarkKeeper(database, MARKED_CLOSELY)) {
            batch("february");
            while (!marked(database).contains("serial_key 100 15")) {
                Thread.sleep(5);
            }
        }
    }

    @Test
    void aJumpThatMissedThemHasThemMade() throws InterruptedException {
        try (var _ = new BookmarkKeeper(database, MARKED_CLOSELY)) {
            database.changes().announce(List.of(BookmarkKeeper.MISSED));
            while (marked(database).isEmpty()) {
                Thread.sleep(5);
            }
        }
    }

    @Test
    void afterItIsClosedNothingIsMade() {
        assertThat(new Bookmarks(database, MARKED_CLOSELY).refresh()).isTrue();
        var before = marked(database);
        new BookmarkKeeper(database, MARKED_CLOSELY).close();
        batch("february");
        assertThat(marked(database)).isEqualTo(before);
    }

    @Test
    void whoIsAskedToStopLeavesThemAsTheyWere() {
        assertThat(new Bookmarks(database, MARKED_CLOSELY).refresh()).isTrue();
        var before = marked(database);
        batch("february");
        var stop = new Stop();
        stop.ask();
        assertThatThrownBy(new Bookmarks(database, MARKED_CLOSELY, stop)::refresh)
                .isInstanceOf(Cancelled.class);
        assertThat(marked(database)).isEqualTo(before);
    }

    @Test
    void aJumpThatMissesThemSaysSo() {
        var heard = new CopyOnWriteArrayList<Change>();
        var list = new UnitList(database, MARKED_CLOSELY);
        var order = UnitOrder.up(UnitSort.MADE);
        try (var _ = database.changes().listen(heard::addAll)) {
            assertThat(list.at(UnitFilter.ALL, order, 5, 0.5).rows()).hasSize(5);
            assertThat(heard).containsExactly(BookmarkKeeper.MISSED);
            new Bookmarks(database, MARKED_CLOSELY).refresh();
            assertThat(list.at(UnitFilter.ALL, order, 5, 0.5).rows()).hasSize(5);
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void whileAnotherProcessWritesThemTheyAreLeftToIt() {
        var other = asAnotherProcess();
        boolean both =
                database.derive(
                        session ->
                                new BookmarkRows(session, MARKED_CLOSELY).lock()
                                        && new Bookmarks(other, MARKED_CLOSELY).refresh());
        assertThat(both).isFalse();
        assertThat(new Bookmarks(other, MARKED_CLOSELY).refresh()).isTrue();
    }

    @Test
    void twoProcessesThatWriteThemAtOnceLeaveThemWhole() throws Exception {
        var processes = List.of(database, asAnotherProcess());
        var wrote = new ArrayList<Boolean>();
        try (var threads = Executors.newFixedThreadPool(processes.size() * 2)) {
            var works =
                    IntStream.range(0, 40)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () ->
                                                            new Bookmarks(
                                                                            processes.get(i % 2),
                                                                            MARKED_CLOSELY)
                                                                    .refresh()))
                            .toList();
            for (var work : works) {
                wrote.add(work.get());
            }
        }
        assertThat(wrote).contains(true);
        assertThat(marked(database)).hasSize(14).contains("serial_key 50 8");
    }

    /// Each list: its name, its rows and its bookmarks.
    private static List<String> marked(Database database) {
        return database.read(
                session ->
                        Sql.of("select l.list, l.n, count(b.nth) as marks from unit_list l")
                                .plus("left join unit_bookmark b on b.list = l.list")
                                .plus("where l.list <> '' group by l.list, l.n")
                                .list(
                                        session,
                                        row ->
                                                row.text("list")
                                                        + " "
                                                        + row.number("n")
                                                        + " "
                                                        + row.number("marks")));
    }

    private long deeds() {
        return database.read(session -> Sql.of("select count(*) from history").number(session));
    }
}
