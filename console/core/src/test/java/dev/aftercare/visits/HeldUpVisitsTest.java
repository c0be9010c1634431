package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlFailed;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Long commands hold units, and a database may be away for a while: visits wait, and are stored.
class HeldUpVisitsTest extends ServiceTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration SOON = Duration.ofMillis(1);
    private static final Duration NEVER = Duration.ofDays(1);

    private long unit;
    private long other;
    private Database server;

    @BeforeEach
    void aServerRuns() {
        var units = new UnitFixture(database);
        unit = units.unit("A3-26-004711");
        other = units.unit("A3-26-004712");
        server = asScanServer();
    }

    @Test
    void aVisitToAHeldUnitWaitsAndOthersPassIt() {
        try (var visits = new Visits(this::store, SOON);
                var command = new LongCommand(unit)) {
            var first = visits.submit(visit(unit, "sv"));
            visits.submit(visit(other, "de")).join();
            var second = visits.submit(visit(unit, "en"));
            visits.submit(visit(other, "de")).join();
            assertThat(languages()).containsExactly("de", "de");
            assertThat(List.of(first, second)).noneMatch(CompletableFuture::isDone);
            command.letGo();
            CompletableFuture.allOf(first, second).join();
        }
        assertThat(languages()).containsExactly("de", "de", "sv", "en");
        assertThat(number("select sum(scans) from unit_life")).isEqualTo(4);
        assertThat(number("select sum(n) from scan_day")).isEqualTo(4);
    }

    @Test
    void aVisitDoesNotWaitForWhoMovesTheVisitsOfAnotherUnit() throws Exception {
        try (var visits = new Visits(this::store, SOON)) {
            visits.record(visit(unit, "sv"));
            try (var _ = new LongCommand(tx -> CountedVisit.ofUnits(tx, List.of(unit), -1))) {
                visits.submit(visit(other, "de")).get(20, TimeUnit.SECONDS);
            }
        }
        assertThat(number("select sum(n) from scan_day")).isOne();
    }

    @Test
    void whatIsHeldAtTheEndIsTriedOnceMore() {
        var visits = new Visits(this::store, NEVER);
        CompletableFuture<Void> held;
        try (var _ = new LongCommand(unit)) {
            held = visits.submit(visit(unit, "sv"));
            visits.record(visit(other, "de"));
        }
        assertThat(languages()).containsExactly("de");
        visits.close();
        held.join();
        assertThat(languages()).containsExactly("de", "sv");
    }

    @Test
    void whatIsStillHeldAtTheEndIsGivenUp() {
        var visits = new Visits(this::store, NEVER);
        try (var _ = new LongCommand(unit)) {
            var held = visits.submit(visit(unit, "sv"));
            visits.record(visit(other, "de"));
            visits.close();
            assertThatThrownBy(held::join).isInstanceOf(CancellationException.class);
        }
        assertThat(languages()).containsExactly("de");
    }

    @Test
    void whatFailsForAReasonThatPassesIsTriedAgainInItsOrder() {
        var failures = new AtomicInteger(5);
        Visits.Storage deadlocked =
                group -> {
                    if (failures.getAndDecrement() > 0) {
                        throw new SqlFailed("test", new SQLException("deadlock", "40001"));
                    }
                    return store(group);
                };
        var stored = new ArrayList<CompletableFuture<Void>>();
        try (var visits = new Visits(deadlocked, SOON)) {
            for (var language : List.of("sv", "nb", "da", "fi")) {
                stored.add(visits.submit(visit(unit, language)));
            }
            stored.forEach(CompletableFuture::join);
        }
        assertThat(languages()).containsExactly("sv", "nb", "da", "fi");
        assertThat(number("select sum(scans) from unit_life")).isEqualTo(4);
    }

    @Test
    void oneUnitThatFailsAgainAndAgainDoesNotKeepItsGroupWaiting() {
        Visits.Storage atOneUnit =
                group -> {
                    if (group.stream().anyMatch(one -> one.unitId() == unit)) {
                        throw new SqlFailed("test", new SQLException("lock", "HYT00"));
                    }
                    return store(group);
                };
        var visits = new Visits(atOneUnit, SOON);
        var hopeless = visits.submit(visit(unit, "sv"));
        visits.submit(visit(other, "de")).join();
        visits.submit(visit(other, "en")).join();
        visits.close();
        assertThat(hopeless).isCancelled();
        assertThat(languages()).containsExactly("de", "en");
    }

    @Test
    void aFaultOfOursReachesWhoWaitsForTheVisit() {
        try (var visits = new Visits(this::store, SOON)) {
            assertThatThrownBy(() -> visits.record(visit(unit, "\u0000")))
                    .hasCauseInstanceOf(IllegalArgumentException.class);
            visits.record(visit(unit, "sv"));
        }
        assertThat(languages()).containsExactly("sv");
    }

    private Set<Long> store(List<Visit> group) {
        return Visits.store(server, group);
    }

    private static Visit visit(long unitId, String language) {
        return new Visit(unitId, NOON, Moment.NO_OWNER, "", language);
    }

    private List<String> languages() {
        return database.read(
                session ->
                        Sql.of("select language from scan order by id")
                                .list(session, row -> row.text("language")));
    }

    private long number(String sql) {
        return database.read(session -> Sql.of(sql).number(session));
    }

    /// Does what it has to, or holds a unit's life as shipping and new terms do, and does not
    /// commit until it is let go.
    private final class LongCommand implements AutoCloseable {
        private final CountDownLatch end = new CountDownLatch(1);
        private final CompletableFuture<Void> done;

        LongCommand(long unitId) {
            this(
                    tx ->
                            Sql.of("select unit_id from unit_life where unit_id = ?", unitId)
                                    .plus("for update")
                                    .number(tx.session()));
        }

        LongCommand(Consumer<Transaction> work) {
            var begun = new CountDownLatch(1);
            done = CompletableFuture.runAsync(() -> hold(work, begun), Thread::startVirtualThread);
            var _ = done.whenComplete((_, _) -> begun.countDown());
            await(begun);
            assertThat(done).isNotCompletedExceptionally();
        }

        private void hold(Consumer<Transaction> work, CountDownLatch begun) {
            database.doing(
                    KIM,
                    tx -> {
                        work.accept(tx);
                        begun.countDown();
                        await(end);
                        tx.did(Deed.done("test.hold", Subject.of("test", 1), Map.of()));
                    });
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void letGo() {
            end.countDown();
            done.join();
        }

        @Override
        public void close() {
            letGo();
        }
    }
}
