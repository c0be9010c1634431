package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.change.Change;
import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class VisitsTest extends ServiceTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private UnitFixture units;
    private Database server;
    private Visits visits;
    private long unit;

    @BeforeEach
    void aServerRuns() {
        units = new UnitFixture(database);
        unit = units.unit("A3-26-004711");
        server = asScanServer();
        visits = new Visits(server);
    }

    @Test
    void aVisitIsKeptAndCounted() {
        visits.record(at(NOON));
        visits.record(new Visit(unit, NOON.plusSeconds(3_600), Moment.OWNED, "NO", "en"));
        assertThat(rows("select moment, country, language, sold_month from scan order by at"))
                .containsExactly("NO_OWNER SE sv 24310", "OWNED NO en 24310");
        assertThat(rows("select country, moment, n, slot - slot as zero from scan_day order by 1"))
                .containsExactly("NO OWNED 1 0", "SE NO_OWNER 1 0");
        assertThat(life()).containsExactly("2026-03-01 2026-03-01 null 2");
        assertThat(firstScans()).isOne();
    }

    @Test
    void theFirstVisitIsCountedOnceAndInItsOwnMonth() {
        visits.record(at(NOON));
        visits.record(at(Instant.parse("2026-04-02T12:00:00Z")));
        assertThat(rows("select event_month, n from kpi_cell where measure = 'first-scan'"))
                .containsExactly((2026 * 12 + 2) + " 1");
        assertThat(life()).containsExactly("2026-03-01 2026-04-02 null 2");
    }

    @Test
    void aDayIsTheCompanysAndNotTheMachines() {
        units.execute("update company set zone = 'Pacific/Auckland'");
        visits.record(at(Instant.parse("2026-03-01T12:00:00Z")));
        assertThat(rows("select on_day from scan_day")).containsExactly("2026-03-02");
    }

    @Test
    void whatNoFigureCountsIsKeptAllTheSame() {
        units.execute("update unit set mark = 'DEMO' where id = ?", unit);
        visits.record(at(NOON));
        assertThat(life()).containsExactly("2026-03-01 2026-03-01 null 1");
        assertThat(firstScans()).isZero();
        assertThat(rows("select n from scan_day")).isEmpty();
    }

    @Test
    void aUnitThatIsGoneIsNoFailure() {
        visits.record(new Visit(unit + 1, NOON, Moment.NO_OWNER, "", "sv"));
        assertThat(rows("select id from scan")).isEmpty();
    }

    @Test
    void whoeverListensHearsOfTheUnitAfterTheCommit() {
        var heard = new ArrayList<String>();
        try (var _ =
                server.changes()
                        .listen(all -> heard.add(all + " " + rows("select id from scan").size()))) {
            visits.record(at(NOON));
        }
        assertThat(heard).containsExactly(List.of(new Change(Visits.CHANGE, unit)) + " 1");
    }

    @Test
    void noVisitIsLostOrCountedTwiceWhenManyComeAtOnce() throws Exception {
        var ids = IntStream.range(0, 7).mapToObj(n -> units.unit("A3-26-00900" + n)).toList();
        AtOnce.run(
                IntStream.range(0, 350)
                        .mapToLong(n -> ids.get(n % ids.size()))
                        .mapToObj(id -> new Visit(id, NOON, Moment.NO_OWNER, "", "sv"))
                        .<Runnable>map(visit -> () -> visits.record(visit))
                        .toList());
        assertThat(rows("select count(*), sum(n) from scan_day")).containsExactly("1 350");
        assertThat(rows("select scans from unit_life where scans > 0"))
                .hasSize(7)
                .containsOnly("50");
        assertThat(rows("select count(*) from scan")).containsExactly("350");
        assertThat(firstScans()).isEqualTo(7);
    }

    @Test
    void twoServersCountOneFirstVisit() throws Exception {
        var other = new Visits(asScanServer());
        var phones = new ArrayList<Runnable>();
        for (int n = 0; n < 20; n++) {
            phones.add(() -> visits.record(at(NOON)));
            phones.add(() -> other.record(at(NOON)));
        }
        AtOnce.run(phones);
        assertThat(life()).containsExactly("2026-03-01 2026-03-01 null 40");
        assertThat(rows("select sum(n) from scan_day")).containsExactly("40");
        assertThat(firstScans()).isOne();
    }

    @Test
    void aVisitThatCannotBeStoredFailsAloneAndTellsItsCaller() throws Exception {
        var bad = new Visit(unit, NOON, Moment.NO_OWNER, "", "much too long a language");
        var phones = new ArrayList<Runnable>();
        for (int n = 0; n < 20; n++) {
            phones.add(() -> visits.record(at(NOON)));
            phones.add(
                    () ->
                            assertThatThrownBy(() -> visits.record(bad))
                                    .hasCauseInstanceOf(PersistenceException.class));
        }
        AtOnce.run(phones);
        assertThat(rows("select count(*) from scan")).containsExactly("20");
        assertThat(rows("select sum(n) from scan_day")).containsExactly("20");
        assertThat(life()).containsExactly("2026-03-01 2026-03-01 null 20");
    }

    private Visit at(Instant when) {
        return new Visit(unit, when, Moment.NO_OWNER, "", "sv");
    }

    private List<String> life() {
        return rows(
                "select first_scan_on, last_scan_on, return_scan_on, scans from unit_life"
                        + " where scans > 0");
    }

    private long firstScans() {
        return database.read(
                session ->
                        Sql.of(
                                        "select coalesce(sum(n), 0) from kpi_cell where measure ="
                                                + " ?",
                                        "first-scan")
                                .number(session));
    }

    /// Each row's columns as texts, with blanks between.
    private List<String> rows(String sql) {
        return database.read(
                session ->
                        session.createNativeQuery(sql, Object.class).list().stream()
                                .map(VisitsTest::text)
                                .toList());
    }

    private static String text(Object row) {
        return row instanceof Object[] columns
                ? String.join(" ", Arrays.stream(columns).map(String::valueOf).toList())
                : String.valueOf(row);
    }
}
