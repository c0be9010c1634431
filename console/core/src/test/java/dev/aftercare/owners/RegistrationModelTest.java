package dev.aftercare.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.visits.AtOnce;
import dev.aftercare.visits.FormKeys;
import dev.aftercare.visits.UnitFixture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;

/// Random registrations against a plain model: whose a unit is, and who else has said so.
class RegistrationModelTest extends ServiceTest {
    private static final LocalDate BOUGHT = LocalDate.of(2025, 12, 24);
    private static final List<String> PEOPLE =
            List.of("ada@x.se", "eve@x.se", "070-123 45 67", "030 987 65 43");

    private final Map<Long, String> owner = new HashMap<>();
    private final Map<Long, Set<String>> others = new HashMap<>();

    @Test
    void theDatabaseSaysWhatAPlainModelSays() throws Exception {
        var fixture = new UnitFixture(database);
        var units = new ArrayList<Long>();
        for (int n = 0; n < 6; n++) {
            units.add(fixture.unit("A3-26-00800" + n));
        }
        var server = asScanServer();
        var random = new Random(20_260_301);
        for (int step = 0; step < 150; step++) {
            long unit = units.get(random.nextInt(units.size()));
            var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            switch (random.nextInt(5)) {
                case 0 -> byStaff(unit, person);
                case 1 -> twoAtOnce(server, unit, person, other(random, person));
                case 2 -> formSentTwice(server, unit, person);
                default -> byPhone(server, unit, person);
            }
            assertSame(unit);
        }
        units.forEach(this::assertSame);
        assertThat(owner).hasSize(units.size());
    }

    private void byPhone(Database server, long unit, String person) {
        assertThat(send(server, unit, person, null)).isEqualTo(modelled(unit, person));
    }

    private void formSentTwice(Database server, long unit, String person) {
        var key = new FormKeys(server).fresh();
        var expected = modelled(unit, person);
        assertThat(send(server, unit, person, key)).isEqualTo(expected);
        assertThat(send(server, unit, person, key)).isEqualTo(expected);
    }

    private void byStaff(long unit, String person) {
        var expected = owner.get(unit);
        if (expected == null || expected.equals(person)) {
            assertThat(register(database, KIM, unit, person)).isEqualTo(modelled(unit, person));
        } else {
            try {
                register(database, KIM, unit, person);
                throw new AssertionError("Not refused");
            } catch (Refused no) {
                assertThat(no.refusal()).isInstanceOf(Refusal.OwnedAlready.class);
            }
        }
    }

    /// Either order is right; the model follows the one that happened.
    private void twoAtOnce(Database server, long unit, String one, String other) throws Exception {
        var outcomes =
                AtOnce.call(
                        List.<Callable<Outcome>>of(
                                () -> send(server, unit, one, null),
                                () -> send(server, unit, other, null)));
        if (outcomes.get(1) == Outcome.REGISTERED) {
            assertThat(modelled(unit, other)).isEqualTo(outcomes.get(1));
            assertThat(modelled(unit, one)).isEqualTo(outcomes.get(0));
        } else {
            assertThat(modelled(unit, one)).isEqualTo(outcomes.get(0));
            assertThat(modelled(unit, other)).isEqualTo(outcomes.get(1));
        }
    }

    private Outcome modelled(long unit, String person) {
        var now = owner.putIfAbsent(unit, person);
        if (now == null) {
            return Outcome.REGISTERED;
        }
        if (now.equals(person)) {
            return Outcome.SAME;
        }
        return others.computeIfAbsent(unit, _ -> new HashSet<>()).add(person)
                ? Outcome.CONFLICT
                : Outcome.SAME;
    }

    private void assertSame(long unit) {
        var found = new Owners(database).ofUnit(unit);
        assertThat(found.current() == null ? null : contact(found.current().owner()))
                .isEqualTo(owner.get(unit));
        assertThat(found.conflicts().stream().map(one -> contact(one.owner())).toList())
                .containsExactlyInAnyOrderElementsOf(others.getOrDefault(unit, Set.of()));
    }

    private static @Nullable String contact(OwnerRow owner) {
        return owner.email() == null ? owner.phone() : owner.email();
    }

    private static String other(Random random, String person) {
        var others = PEOPLE.stream().filter(one -> !one.equals(person)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private static Outcome send(
            Database server, long unit, String person, @Nullable String formKey) {
        return formKey == null
                ? register(server, new Actor.Visitor(), unit, person)
                : new Registrations(server)
                        .register(new Actor.Visitor(), unit, registration(person), formKey);
    }

    private static Outcome register(Database database, Actor actor, long unit, String person) {
        return new Registrations(database).register(actor, unit, registration(person));
    }

    private static Registration registration(String person) {
        return new Registration(OwnerDraft.reachedBy(person, "en"), BOUGHT, false, List.of());
    }
}
