package dev.aftercare.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.search.Found.Asked;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.bulk.NewUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SearchTest extends ServiceTest {
    private static final LocalDate BOUGHT = LocalDate.of(2026, 2, 1);

    private Search search;

    @BeforeEach
    void threeProductsTwoOwnersAndThreeBatches() {
        search = new Search(database);
        var some = new SomeUnits(database);
        long air = some.product("09506000134352", "A300");
        long vacuum = some.product("09506000134369", "V12");
        long pad = some.product("09506000134376", "Öko-Pad", "/[A-Za-z0-9]+/");
        some.batch("B-2026-041", numbered(air, "A3-26-0000", 12));
        some.batch("B-2026-042", numbered(vacuum, "V12-26-0000", 3));
        some.batch("Ökopads", List.of(cased(pad, "aBc7"), cased(pad, "XYZ9")));
        some.batch("twins", List.of(SomeUnits.unit(air, "TWIN"), SomeUnits.unit(vacuum, "TWIN")));
        own(KIM, "A3-26-000001", "Ada Lovelace", "ada@mail.example", "+46 70 123 45 67");
        own(KIM, "A3-26-000002", "Nordvik AS", "buy@nordvik.example", "");
        own(KIM, "A3-26-000003", "Nordvik AS", "buy@nordvik.example", "");
    }

    private static List<NewUnit> numbered(long product, String prefix, int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> SomeUnits.unit(product, prefix + "%02d".formatted(i)))
                .toList();
    }

    private static NewUnit cased(long product, String serial) {
        return new NewUnit(product, serial, SerialKey.of(serial, true), UnitFacts.NONE);
    }

    private long idOf(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null).id());
    }

    private void own(Actor actor, String serial, String name, String email, String phone) {
        var owner = new OwnerDraft(OwnerKind.PERSON, name, email, phone, "", false);
        new Registrations(database)
                .register(
                        actor, idOf(serial), new Registration(owner, BOUGHT, false, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "v12-26,V12-26-000001;V12-26-000002;V12-26-000003",
        "a3-26-000012,A3-26-000012",
        "A3-26-0000,A3-26-000001;A3-26-000002;A3-26-000003;A3-26-000004;A3-26-000005;A3-26-000006",
        "000003,V12-26-000003;A3-26-000003",
        "aBc7,aBc7",
        "Bc7,aBc7",
        "XYZ,XYZ9",
        "twin,TWIN;TWIN;batch twins",
    })
    void aUnitIsFoundByTheBeginningOfItsSerialOrElseItsEnd(String text, String serials) {
        assertThat(words(text)).isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource({
        "lovelace,owner Ada Lovelace",
        "ada@mail.example,owner Ada Lovelace",
        "070 123 45 67,owner Ada Lovelace",
        "234567,owner Ada Lovelace",
        "b-2026,batch B-2026-042;batch B-2026-041",
        "026-041,batch B-2026-041",
        "Öko,batch Ökopads;product Öko-Pad",
        "a300,product A300",
        "9506000134369,product V12",
        "134369,product V12",
    })
    void ownersBatchesAndProductsAreFound(String text, String hits) {
        assertThat(words(text)).isEqualTo(hits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "%", "_", "!", "zzz", "A3-26-9", "aBC7", "bc7", "nobody@", "lovelace x"})
    void whatIsNothingFindsNothing(String text) {
        assertThat(words(text)).isEmpty();
        assertThat(search.find(text).best()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "A3-26-00000,A3-26-000001",
        "v12,product V12",
        "twins,batch twins",
        "nordvik,owner Nordvik AS",
        "02,V12-26-000002",
    })
    void theBestIsWhatIsCalledSoOrElseTheFirst(String text, String hit) {
        assertThat(search.find(text).best().map(SearchTest::word).orElse("")).isEqualTo(hit);
    }

    @Test
    void ofTwoUnitsWithOneSerialNoneIsTheBest() {
        assertThat(search.find("TWIN").best()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.nordvik.example/01/09506000134352/21/TWIN?t=K0123456789abcdef",
                "(01) 09506000134352  (21) TWIN",
                "(01)09506000134352(21)twin",
                "]d2010950600013435221TWIN",
            })
    void aCodeFindsItsUnitAndNoOther(String code) {
        var found = search.find(code);
        assertThat(found.best())
                .hasValueSatisfying(
                        hit ->
                                assertThat(hit)
                                        .isInstanceOfSatisfying(
                                                Hit.Unit.class,
                                                unit ->
                                                        assertThat(unit.gtin())
                                                                .isEqualTo("09506000134352")));
        assertThat(found.hits()).hasSize(1);
    }

    @Test
    void aCodeOfAnUnknownUnitOpensNothingAndLeavesItsProductToChoose() {
        var found = search.find("https://id.nordvik.example/01/09506000134369/21/A3-26-000001");
        assertThat(found.asked()).isEqualTo(new Asked.Code("09506000134369", "A3-26-000001"));
        assertThat(words(found)).isEqualTo("product V12");
        assertThat(found.best()).isEmpty();
    }

    @Test
    void aCodeOfAProductFindsIt() {
        assertThat(search.find("(01) 09506000134369").best().map(SearchTest::word))
                .contains("product V12");
        assertThat(search.find("(01) 09506000134383").hits()).isEmpty();
    }

    @Test
    void aLinkToSomethingElseIsSaidToBeNoCode() {
        assertThat(search.find("https://nordvik.example/manuals"))
                .isEqualTo(
                        new Found(
                                new Asked.Unreadable("https://nordvik.example/manuals"),
                                List.of()));
    }

    @Test
    void anOwnerIsFoundWithWhatIsTheirs() {
        assertThat(search.find("nordvik").hits())
                .singleElement()
                .isInstanceOfSatisfying(
                        Hit.Owner.class,
                        firm -> {
                            assertThat(firm.reached()).isEqualTo("buy@nordvik.example");
                            assertThat(search.units(firm.unitIds()))
                                    .extracting(Hit.Unit::serial)
                                    .containsExactly("A3-26-000003", "A3-26-000002");
                        });
    }

    @Test
    void whoSaysThatAnothersUnitIsTheirsIsFoundWithIt() {
        own(new Actor.Visitor(), "A3-26-000001", "Eve", "eve@mail.example", "");
        assertThat(search.find("eve@mail").hits())
                .singleElement()
                .isInstanceOfSatisfying(
                        Hit.Owner.class,
                        eve ->
                                assertThat(eve.unitIds())
                                        .containsExactly(idOf("A3-26-000001")));
    }

    private String words(String text) {
        return words(search.find(text));
    }

    private static String words(Found found) {
        return found.hits().stream().map(SearchTest::word).collect(Collectors.joining(";"));
    }

    private static String word(Hit hit) {
        return switch (hit) {
            case Hit.Unit unit -> unit.serial();
            case Hit.Owner owner -> "owner " + owner.called();
            case Hit.Batch batch -> "batch " + batch.name();
            case Hit.Product product -> "product " + product.name();
        };
    }
}
