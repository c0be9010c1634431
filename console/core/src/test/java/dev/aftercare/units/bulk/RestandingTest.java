package dev.aftercare.units.bulk;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.database.Engine;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.tally.Months;
import dev.aftercare.units.Made;
import dev.aftercare.units.Proof;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Stored columns and figures follow the catalogue; promises do not.
class RestandingTest extends ServiceTest {
    private static final LocalDate JANUARY_10 = LocalDate.of(2026, 1, 10);
    private static final LocalDate BOUGHT = LocalDate.of(2026, 2, 14);
    private static final int MADE = Months.of(JANUARY_10);
    private static final int FEBRUARY = MADE + 1;
    private static final int APRIL = MADE + 3;

    private SomeUnits some;
    private long a300;

    @BeforeEach
    void threeUnits() {
        some = new SomeUnits(database);
        a300 = some.product("09506000134352", "A300");
        some.batch("march", List.of(unit(a300, "A1"), unit(a300, "A2"), shipped("A3")));
    }

    private NewUnit shipped(String serial) {
        return unit(
                a300,
                serial,
                UnitFacts.NONE
                        .with(Made.on(JANUARY_10))
                        .with(Shipped.NOT_YET.on(JANUARY_10.plusDays(3), null)));
    }

    @Test
    void anotherLagMovesWhatWasSoldByIt() {
        assertThat(some.cells("units"))
                .containsExactly(MADE + "/" + MADE + "=1", FEBRUARY + "/" + MADE + "=2");
        lag(90);
        assertThat(some.cells("units"))
                .containsExactly(MADE + "/" + MADE + "=1", APRIL + "/" + MADE + "=2");
        assertThat(find("A1").standing().soldMonth()).isEqualTo(APRIL);
        assertThat(find("A3").standing().soldMonth()).isEqualTo(MADE);
        assertThat(find("A1").version()).isZero();
        Proof.ofUnits(database);
    }

    @Test
    void whatHappenedToAUnitMovesWithItsSale() {
        register("A1");
        visit("A1");
        visit("A3");
        lag(90);
        assertThat(some.cells("registered")).containsExactly(APRIL + "/" + (MADE + 2) + "=1");
        assertThat(some.cells("first-scan"))
                .containsExactly(MADE + "/" + (MADE + 2) + "=1", APRIL + "/" + (MADE + 2) + "=1");
        assertThat(number("select count(*) from scan where sold_month = " + APRIL)).isOne();
        assertThat(number("select count(*) from ownership where sold_month = " + APRIL)).isOne();
        Proof.ofUnits(database);
    }

    @Test
    void theLagMovesEstimatesThatStartWithTheSale() {
        policies(terms(12, StartRule.SHIPPED));
        assertThat(until("A1")).isEqualTo(JANUARY_10.plusDays(30).plusMonths(12).minusDays(1));
        lag(90);
        assertThat(until("A1")).isEqualTo(JANUARY_10.plusDays(90).plusMonths(12).minusDays(1));
        assertThat(until("A3")).isEqualTo(JANUARY_10.plusDays(3).plusMonths(12).minusDays(1));
        Proof.ofUnits(database);
    }

    @Test
    void otherTermsMoveEstimatesAndNoPromise() {
        register("A2");
        var promised = find("A2");
        policies(terms(36, StartRule.MADE));
        assertThat(until("A1")).isEqualTo(LocalDate.of(2029, 1, 9));
        assertThat(until("A3")).isEqualTo(LocalDate.of(2029, 1, 9));
        assertThat(find("A2")).isEqualTo(promised);
        assertThat(promised.standing().coveredUntil()).isEqualTo(LocalDate.of(2028, 2, 13));
        assertThat(number("select count(*) from coverage")).isOne();
        Proof.ofUnits(database);
    }

    @Test
    void termsForLaterDaysLeaveWhatStartsEarlier() {
        var before = until("A1");
        policies(new Terms(LocalDate.of(2026, 7, 1), 60, StartRule.MADE, 0, 0, true, List.of()));
        assertThat(until("A1")).isEqualTo(before);
        Proof.ofUnits(database);
    }

    @Test
    void aUnitsOwnPolicyIsFollowedToo() {
        long gold = some.policy("GOLD", 60);
        var facts = new UnitFacts(Made.on(JANUARY_10), Shipped.NOT_YET, gold, List.of(), Map.of());
        some.batch("gold", List.of(unit(a300, "G1", facts)));
        var policies = new Policies(database);
        policies.record(KIM, new PolicyDraft("GOLD", CoverageType.BASE, terms(12, StartRule.MADE)));
        assertThat(until("G1")).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(until("A1")).isEqualTo(LocalDate.of(2028, 7, 9));
        Proof.ofUnits(database);
    }

    @Test
    void aProductWithAnotherBasePolicyIsEstimatedByThat() {
        register("A2");
        var promised = until("A2");
        long gold = some.policy("GOLD", 60);
        var products = new Products(database);
        var seen = products.byId(a300);
        var facts = seen.facts();
        products.edit(
                KIM, seen, facts.referringTo(facts.brandId(), facts.pictureId(), List.of(gold)));
        assertThat(until("A1")).isEqualTo(LocalDate.of(2031, 7, 9));
        assertThat(until("A2")).isEqualTo(promised);
        Proof.ofUnits(database);
    }

    @Test
    void unitsWorkedOutByTheOldLagAreNotStored() {
        var april = some.emptyBatch("april");
        assertThatThrownBy(
                        () ->
                                database.doing(
                                        KIM,
                                        tx -> {
                                            new UnitLoader(tx, april.id())
                                                    .load(
                                                            List.of(unit(a300, "B1")).iterator(),
                                                            1,
                                                            Progress.silent());
                                            CompletableFuture.runAsync(
                                                            () -> lag(90),
                                                            Thread::startVirtualThread)
                                                    .join();
                                            tx.did(Deed.done("test", Subject.of("test", 1), 1));
                                        }))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.Changed("company")));
        assertThat(number("select count(*) from unit")).isEqualTo(3);
        Proof.ofUnits(database);
    }

    /// The edit holds the company and wants the unit, which is held by who then wants the company.
    @Test
    void anEditThatWaitsForAUnitAndWhoeverHoldsThatBothEnd() throws Exception {
        var edited = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            shipOrRefused(
                    () -> {
                        if (edited.isEmpty()) {
                            edited.add(threads.submit(() -> lag(90)));
                            somebodyWaits();
                        }
                    });
        }
        edited.getFirst().get();
        assertThat(new Companies(database).get().soldLagDays()).isEqualTo(90);
        Proof.ofUnits(database);
    }

    /// The other way round: who holds the unit waits for the company when the edit wants the unit.
    @Test
    void whoeverWaitsForAnEditThatWantsTheirUnitEndsToo() throws Exception {
        var held = new CountDownLatch(1);
        var moved = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shipped =
                    threads.submit(
                            () ->
                                    shipOrRefused(
                                            () -> {
                                                held.countDown();
                                                join(moved);
                                            }));
            join(held);
            database.doing(
                    KIM,
                    tx -> {
                        Sql.of("update company set sold_lag_days = 90").update(tx.session());
                        if (moved.getCount() > 0) {
                            moved.countDown();
                            somebodyWaits();
                        }
                        Restanding.ofAll(tx, Progress.silent());
                        tx.did(Deed.done("test", Subject.of("test", 1), 1));
                    });
            shipped.get();
        }
        assertThat(new Companies(database).get().soldLagDays()).isEqualTo(90);
        Proof.ofUnits(database);
    }

    /// Ships A1, or is told that the catalogue has changed.
    private void shipOrRefused(Runnable meanwhile) {
        try {
            new Shipping(database)
                    .ship(
                            KIM,
                            new WhichUnits.One("A1", null),
                            JANUARY_10,
                            null,
                            (_, _, _) -> meanwhile.run());
            assertThat(find("A1").facts().shipped().on()).isEqualTo(JANUARY_10);
        } catch (Refused no) {
            assertThat(no.refusal()).isEqualTo(new Refusal.Changed("company"));
            assertThat(find("A1").facts().shipped().on()).isNull();
        }
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns as soon as one session waits for another.
    private void somebodyWaits() {
        var waiting =
                Sql.of(
                        engine == Engine.H2
                                ? "select count(*) from information_schema.sessions"
                                        + " where blocker_id is not null"
                                : "select count(*) from pg_locks l join pg_stat_activity a"
                                        + " on a.pid = l.pid where not l.granted"
                                        + " and a.datname = current_database()");
        CompletableFuture.runAsync(
                        () -> {
                            while (database.read(waiting::number) == 0) {
                                Thread.onSpinWait();
                            }
                        },
                        Thread::startVirtualThread)
                .join();
    }

    @Test
    void whateverChangesAllIsProven() {
        var random = new Random(20_260_301);
        long b200 = some.product("09506000134369", "B200");
        var facts = new ArrayList<NewUnit>();
        for (int n = 0; n < 60; n++) {
            facts.add(unit(random.nextBoolean() ? a300 : b200, "R" + n, random(random)));
        }
        some.batch("random", facts);
        for (int n = 0; n < 60; n += 7) {
            register("R" + n);
            visit("R" + (n + 1));
        }
        for (int step = 0; step < 8; step++) {
            switch (random.nextInt(3)) {
                case 0 -> lag(random.nextInt(200));
                case 1 -> policies(random(random, "A300"));
                default -> policies(random(random, "B200"));
            }
            Proof.ofUnits(database);
        }
    }

    private static UnitFacts random(Random random) {
        var made = JANUARY_10.minusDays(random.nextInt(500));
        var country = random.nextBoolean() ? null : random.nextBoolean() ? "SE" : "DE";
        var shipped = random.nextInt(3) == 0 ? made.plusDays(random.nextInt(30)) : null;
        return UnitFacts.NONE
                .with(random.nextInt(5) == 0 ? Made.UNKNOWN : Made.on(made))
                .with(new Shipped(shipped, null, country, random.nextBoolean() ? "shop" : null));
    }

    private static PolicyDraft random(Random random, String code) {
        var rules = StartRule.values();
        var terms =
                new Terms(
                        JANUARY_10.minusDays(random.nextInt(700)),
                        1 + random.nextInt(60),
                        rules[random.nextInt(rules.length)],
                        random.nextInt(120),
                        random.nextInt(12),
                        true,
                        random.nextBoolean() ? List.of() : List.of("SE"));
        return new PolicyDraft(code, CoverageType.BASE, terms);
    }

    private static Terms terms(int months, StartRule rule) {
        return new Terms(LocalDate.of(2000, 1, 1), months, rule, 90, 6, true, List.of());
    }

    private void policies(Terms terms) {
        policies(new PolicyDraft("A300", CoverageType.BASE, terms));
    }

    private void policies(PolicyDraft draft) {
        new Policies(database).record(KIM, draft);
    }

    private void lag(int days) {
        var companies = new Companies(database);
        companies.edit(KIM, companies.get(), new CompanyDraft("Nordvik", "UTC", "EUR", days));
    }

    private void register(String serial) {
        var registration =
                new Registration(
                        OwnerDraft.reachedBy(serial + "@example.com", "en"),
                        BOUGHT,
                        true,
                        List.of());
        new Registrations(database).register(KIM, find(serial).id(), registration);
    }

    private void visit(String serial) {
        try (var visits = new Visits(asScanServer())) {
            visits.record(new Visit(find(serial).id(), CLOCK.instant(), Moment.NO_OWNER, "", "en"));
        }
    }

    private @Nullable LocalDate until(String serial) {
        return find(serial).standing().coveredUntil();
    }

    private UnitRow find(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null));
    }

    private long number(String sql) {
        return database.read(Sql.of(sql)::number);
    }
}
