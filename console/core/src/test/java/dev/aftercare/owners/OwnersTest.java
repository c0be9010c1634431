package dev.aftercare.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.visits.UnitFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

class OwnersTest extends ServiceTest {
    private static final LocalDate BOUGHT = LocalDate.of(2025, 12, 24);

    private long adasUnit;

    @BeforeEach
    void threeOwnersAndADispute() {
        var units = new UnitFixture(database);
        adasUnit = units.unit("A3-26-000001");
        register(KIM, adasUnit, "Ada Lovelace", "ada@example.com", "");
        register(KIM, units.unit("A3-26-000002"), "Åsa Öberg", "", "+46 (0)70-123 45 67");
        register(KIM, units.unit("A3-26-000003"), "Lovelace & Söhne", "a_a@x.se", "030 9876543");
        register(new Actor.Visitor(), adasUnit, "", "eve@example.com", "");
    }

    @ParameterizedTest
    @CsvSource({
        "lovelace,Ada Lovelace;Lovelace & Söhne",
        "LOVE ad,Ada Lovelace",
        "asa oberg,Åsa Öberg",
        "'Öberg, Åsa',Åsa Öberg",
        "sohne,Lovelace & Söhne",
        "ada@example.com,Ada Lovelace",
        "ADA@ex,Ada Lovelace",
        "a_a@x.se,Lovelace & Söhne",
        "070 123 45 67,Åsa Öberg",
        "0701234567,Åsa Öberg",
        "+46701234567,Åsa Öberg",
        "234567,Åsa Öberg",
        "+49 30 987 65 43,Lovelace & Söhne",
    })
    void anOwnerIsFound(String text, String names) {
        assertThat(found(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "%", "_", "lovelace asa", "a%@x.se", "4567", "701235", "\\", "@"})
    void whatIsNobodysFindsNobody(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void anOwnerIsFoundWithTheirUnits() {
        assertThat(new Owners(database).find("ada@example.com"))
                .singleElement()
                .satisfies(
                        ada ->
                                assertThat(ada.units())
                                        .containsExactly(
                                                new OwnerFound.Theirs(
                                                        adasUnit,
                                                        UnitFixture.GTIN,
                                                        "Air purifier",
                                                        "A3-26-000001",
                                                        BOUGHT,
                                                        true,
                                                        false,
                                                        LocalDate.of(2027, 12, 23))));
    }

    @Test
    void whoSaysThatAnothersUnitIsTheirsIsFoundAsThat() {
        assertThat(new Owners(database).find("eve@example.com"))
                .singleElement()
                .satisfies(
                        eve ->
                                assertThat(eve.units())
                                        .extracting(
                                                OwnerFound.Theirs::serial,
                                                OwnerFound.Theirs::disputed)
                                        .containsExactly(tuple("A3-26-000001", true)));
    }

    private String found(String text) {
        return String.join(
                ";",
                new Owners(database).find(text).stream().map(one -> one.owner().name()).toList());
    }

    private void register(Actor actor, long unit, String name, String email, String phone) {
        var owner = new OwnerDraft(OwnerKind.PERSON, name, email, phone, "", false);
        new Registrations(database)
                .register(actor, unit, new Registration(owner, BOUGHT, false, List.of()));
    }
}
