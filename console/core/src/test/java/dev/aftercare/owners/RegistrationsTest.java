package dev.aftercare.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.actor.Actor;
import dev.aftercare.change.Change;
import dev.aftercare.database.ChangePoller;
import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.visits.AtOnce;
import dev.aftercare.visits.FormKeys;
import dev.aftercare.visits.ShownUnit;
import dev.aftercare.visits.ShownUnits;
import dev.aftercare.visits.UnitFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

class RegistrationsTest extends ServiceTest {
    private static final Actor VISITOR = new Actor.Visitor();
    private static final LocalDate BOUGHT = LocalDate.of(2025, 12, 24);

    private UnitFixture units;
    private Database server;
    private long unit;

    @BeforeEach
    void aUnitIsInTheField() {
        units = new UnitFixture(database);
        unit = units.unit("A3-26-004711");
        server = asScanServer();
    }

    @Test
    void byPhoneItCountsAtOnceAndIsUnconfirmed() {
        assertThat(byPhone("ada@example.com")).isEqualTo(Outcome.REGISTERED);
        assertThat(page().owned()).isEqualTo(new ShownUnit.Owned(BOUGHT, BOUGHT, false));
        assertThat(page().coverage())
                .isEqualTo(new ShownUnit.Coverage(LocalDate.of(2027, 12, 23), false));
        assertThat(number("select count(*) from unit where state = 'OWNED'")).isOne();
        assertThat(number("select count(*) from unit_life where registered_on = date '2026-03-01'"))
                .isOne();
        assertThat(number("select count(*) from coverage where basis = 'STATED_PURCHASE'")).isOne();
        assertThat(tally("registered", 2026 * 12 + 2)).isOne();
    }

    @Test
    void byStaffItIsConfirmed() {
        assertThat(byStaff("+46 70 123 45 67")).isEqualTo(Outcome.REGISTERED);
        assertThat(new Owners(database).ofUnit(unit).current())
                .extracting(
                        UnitOwners.Owning::how,
                        UnitOwners.Owning::confirmed,
                        owning -> owning.owner().phone())
                .containsExactly("STAFF", true, "+46 70 123 45 67");
    }

    @Test
    void statingALateDayDoesNotMoveTheStartOfCoverage() {
        register(VISITOR, "ada@example.com", LocalDate.of(2026, 2, 28));
        assertThat(page().coverage().until()).isEqualTo(LocalDate.of(2028, 2, 17));
    }

    @Test
    void aUnitsOwnPolicyTakesThePlaceOfItsProducts() {
        units.execute("insert into policy (id, code, type) values (9001, 'long', 'BASE')");
        units.execute(
                "insert into policy_version (id, policy_id, valid_from, recorded_at, months,"
                        + " start_rule, start_days, start_months, transferable, countries)"
                        + " select 9002, 9001, valid_from, recorded_at, 60, start_rule, start_days,"
                        + " start_months, transferable, countries from policy_version");
        units.execute("update unit set policy_id = 9001 where id = ?", unit);
        byPhone("ada@example.com");
        assertThat(page().coverage().until()).isEqualTo(LocalDate.of(2030, 12, 23));
        assertThat(number("select count(*) from coverage")).isOne();
    }

    @Test
    void anOwnedUnitIsNotOverwrittenBySomebodyElse() {
        byPhone("ada@example.com");
        var before = page();
        assertThat(byPhone("eve@example.com")).isEqualTo(Outcome.CONFLICT);
        assertThat(page()).isEqualTo(before);
        var owners = new Owners(database).ofUnit(unit);
        assertThat(owners.conflicts())
                .singleElement()
                .satisfies(one -> assertThat(one.owner().email()).isEqualTo("eve@example.com"));
        assertThat(tally("registered", 2026 * 12 + 2)).isOne();
    }

    @Test
    void thatSomebodySaysSoTwiceIsOneConflict() {
        byPhone("ada@example.com");
        assertThat(byPhone("eve@example.com")).isEqualTo(Outcome.CONFLICT);
        assertThat(byPhone("EVE@example.com ")).isEqualTo(Outcome.SAME);
        assertThat(number("select count(*) from ownership_conflict")).isOne();
    }

    @Test
    void theSamePersonAgainChangesNothing() {
        byPhone("ada@example.com");
        long owners = number("select count(*) from owner");
        long deeds = number("select count(*) from history");
        assertThat(byPhone(" Ada@Example.com")).isEqualTo(Outcome.SAME);
        assertThat(byStaff("ada@example.com")).isEqualTo(Outcome.SAME);
        assertThat(number("select count(*) from owner")).isEqualTo(owners);
        assertThat(number("select count(*) from history")).isEqualTo(deeds);
        assertThat(number("select count(*) from ownership_conflict")).isZero();
    }

    @Test
    void aNumberWrittenOtherwiseIsTheSamePerson() {
        byPhone("+46 (0)70-123 45 67");
        assertThat(byPhone("0046701234567")).isEqualTo(Outcome.SAME);
    }

    @Test
    void staffAreRefusedWhatIsSomebodyElses() {
        byPhone("ada@example.com");
        byPhone("eve@example.com");
        assertRefused(() -> byStaff("bob@example.com"), new Refusal.OwnedAlready("A3-26-004711"));
        assertRefused(() -> byStaff("eve@example.com"), new Refusal.OwnedAlready("A3-26-004711"));
        assertThat(number("select count(*) from ownership_conflict")).isOne();
        assertThat(number("select count(*) from owner")).isEqualTo(2);
    }

    @Test
    void whatIsOutOfUseIsNotRegistered() {
        plant("update unit set retired_on = made_on where id = " + unit);
        assertRefused(() -> byPhone("ada@example.com"), new Refusal.OutOfUse("A3-26-004711"));
    }

    @Test
    void everythingThatCannotBeIsSaidAtOnce() {
        assertThatThrownBy(() -> register(VISITOR, "ada@", LocalDate.of(2026, 3, 2)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .extracting(wrong -> wrong.field() + " " + wrong.key())
                                        .containsExactly("email email", "boughtOn inTheFuture"));
    }

    @Test
    void nobodyBoughtItBeforeItWasMade() {
        assertThatThrownBy(() -> register(VISITOR, "a@b.se", LocalDate.of(2025, 10, 31)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .extracting(wrong -> wrong.field() + " " + wrong.key())
                                        .containsExactly("boughtOn beforeMade"));
        assertThat(number("select count(*) from owner")).isZero();
    }

    @Test
    void aFormSentTwiceIsDoneOnceAndAnswersTheSame() {
        byPhone("ada@example.com");
        var key = new FormKeys(server).fresh();
        assertThat(FormKeys.isKey(key)).isTrue();
        var eve = registration("eve@example.com", BOUGHT);
        var registrations = new Registrations(server);
        assertThat(registrations.register(VISITOR, unit, eve, key)).isEqualTo(Outcome.CONFLICT);
        assertThat(registrations.register(VISITOR, unit, eve, key)).isEqualTo(Outcome.CONFLICT);
        assertThat(number("select count(*) from ownership_conflict")).isOne();
    }

    @Test
    void ofTwoAtOnceOneIsRegisteredAndTheOtherKeptAsAConflict() throws Exception {
        for (int round = 0; round < 10; round++) {
            unit = units.unit("A3-26-00500" + round);
            var outcomes =
                    AtOnce.<Outcome>call(
                            List.of(() -> byPhone("ada@x.se"), () -> byPhone("eve@x.se")));
            assertThat(outcomes).containsExactlyInAnyOrder(Outcome.REGISTERED, Outcome.CONFLICT);
        }
    }

    @Test
    void aFormSentTwiceAtOnceIsDoneOnce() throws Exception {
        for (int round = 0; round < 10; round++) {
            unit = units.unit("A3-26-00600" + round);
            var key = new FormKeys(server).fresh();
            Callable<Outcome> send =
                    () ->
                            new Registrations(server)
                                    .register(VISITOR, unit, registration("ada@x.se", BOUGHT), key);
            assertThat(AtOnce.call(List.of(send, send))).containsOnly(Outcome.REGISTERED);
        }
        assertThat(number("select count(*) from ownership")).isEqualTo(10);
    }

    @Test
    void historyKeepsTheDeedAndWhatIsPersonalApart() {
        byPhone("ada@example.com");
        var bodies =
                database.read(
                        session ->
                                Sql.of("select body from history where unit_id = ?", unit)
                                        .list(session, row -> row.text("body")));
        assertThat(bodies)
                .singleElement()
                .asString()
                .contains("\"verb\":\"unit.register\"", "\"until\":\"2027-12-23\"")
                .doesNotContain("ada@");
        assertThat(number("select count(*) from history_personal")).isOne();
    }

    @Test
    void theUnitsChangeIsAnnouncedHereAfterTheCommit() {
        var heard = new ArrayList<Change>();
        try (var _ = server.changes().listen(heard::addAll)) {
            byPhone("ada@example.com");
        }
        assertThat(heard).containsExactly(new Change("unit", unit));
    }

    @Test
    void theUnitsChangeIsAnnouncedInAnotherProcess() throws InterruptedException {
        var console = asAnotherProcess();
        var heard = new ArrayBlockingQueue<List<Change>>(10);
        try (var _ = new ChangePoller(console, Duration.ofMillis(20));
                var _ = console.changes().listen(heard::add)) {
            byPhone("ada@example.com");
            assertThat(heard.poll(30, TimeUnit.SECONDS)).containsExactly(new Change("unit", unit));
            assertThat(new Owners(console).ofUnit(unit).current()).isNotNull();
        }
    }

    private Outcome byPhone(String contact) {
        return register(VISITOR, contact, BOUGHT);
    }

    private Outcome byStaff(String contact) {
        return new Registrations(database).register(KIM, unit, registration(contact, BOUGHT));
    }

    private Outcome register(Actor actor, String contact, LocalDate bought) {
        return new Registrations(server).register(actor, unit, registration(contact, bought));
    }

    private static Registration registration(String contact, LocalDate bought) {
        return new Registration(
                OwnerDraft.reachedBy(contact, "en"),
                bought,
                false,
                List.of(new Consent("marketing", "2026-01", "page")));
    }

    private static void assertRefused(Runnable work, Refusal refusal) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private ShownUnit page() {
        return new ShownUnits(server).find(UnitFixture.GTIN, "A3-26-004711").orElseThrow();
    }

    private long tally(String measure, int month) {
        return database.read(
                session ->
                        Sql.of(
                                        "select coalesce(sum(n), 0) from kpi_cell where measure ="
                                                + " ?",
                                        measure)
                                .plus("and event_month = ?", month)
                                .number(session));
    }

    private long number(String sql) {
        return database.read(session -> Sql.of(sql).number(session));
    }
}
