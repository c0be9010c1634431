package dev.aftercare.units.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.Products;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.Shipping;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A product that tells cases apart beside one that does not: each is searched by its own rule.
class CasesTest extends ServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final Sizes ALWAYS_WALKED = new Sizes(-1, Integer.MAX_VALUE, 1_000, 10_000);

    private long alike;
    private long apart;

    @BeforeEach
    void unitsOfBothKinds() {
        var some = new SomeUnits(database);
        alike = some.product("09506000134352", "ALIKE");
        apart = some.product("09506000134369", "APART", "/[A-Z]{1,3}[a-z]{0,2}[0-9]+/");
        some.batch(
                "both",
                Stream.of("Ab7", "Ab10", "AB8", "Cd1x", "X9")
                        .flatMap(serial -> Stream.of(unit(alike, serial), unit(apart, serial)))
                        .toList());
        some.batch("apart", List.of(unit(apart, "AB10"), unit(apart, "CD1X")));
    }

    private NewUnit unit(long product, String serial) {
        return new NewUnit(product, serial, SerialKey.of(serial, product == apart), UnitFacts.NONE);
    }

    @Test
    void aBeginningIsEachProductsOwn() {
        assertFound("Ab", "", "ALIKE AB8", "ALIKE Ab10", "ALIKE Ab7", "APART Ab10", "APART Ab7");
        assertFound("AB", "", "ALIKE AB8", "ALIKE Ab10", "ALIKE Ab7", "APART AB10", "APART AB8");
        assertFound("ab", "", "ALIKE AB8", "ALIKE Ab10", "ALIKE Ab7");
        assertFound("X", "", "ALIKE X9", "APART X9");
    }

    @Test
    void anEndIsEachProductsOwn() {
        assertFound("", "d1x", "ALIKE Cd1x", "APART Cd1x");
        assertFound("", "D1X", "ALIKE Cd1x", "APART CD1X");
        assertFound("Ab", "10", "ALIKE Ab10", "APART Ab10");
        assertFound("ab", "b10", "ALIKE Ab10");
    }

    @Test
    void aRangeIsItsProductsOwn() {
        assertThat(ship("Ab1", "Ab20", "ALIKE")).isEqualTo(3);
        assertThat(ship("Ab1", "Ab20", "APART")).isEqualTo(2);
        assertThat(ship("AB1", "AB20", "APART")).isEqualTo(2);
    }

    @Test
    void aProductWithUnitsComparesThemAsBefore() {
        var products = new Products(database);
        var seen = products.byId(alike);
        var other = SomeUnits.ruled(seen, "/[a-z]+/");
        assertThatThrownBy(() -> products.edit(KIM, seen, other))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(Violation.of("serialRule", "casesFixed")));
    }

    private long ship(String from, String to, String product) {
        return new Shipping(database)
                .ship(KIM, new WhichUnits.Range(from, to, product), DAY, null, Progress.silent())
                .units();
    }

    /// However the list is sorted and read, with the products apart and together.
    private void assertFound(String begin, String end, String... expected) {
        var filter = UnitFilter.ALL.serial(begin, end);
        for (var sizes : List.of(Sizes.STANDARD, ALWAYS_WALKED)) {
            for (var sort : UnitSort.values()) {
                for (var order : List.of(UnitOrder.up(sort), UnitOrder.down(sort))) {
                    assertThat(found(sizes, filter, order))
                            .as("%s %s", order, sizes)
                            .containsExactlyInAnyOrder(expected);
                    assertThat(
                                    Stream.of(alike, apart)
                                            .flatMap(
                                                    product ->
                                                            found(
                                                                    sizes,
                                                                    filter.ofProduct(product),
                                                                    order)
                                                                    .stream()))
                            .as("%s %s", order, sizes)
                            .containsExactlyInAnyOrder(expected);
                }
            }
        }
        assertThat(new UnitList(database).count(filter).n()).isEqualTo(expected.length);
    }

    private List<String> found(Sizes sizes, UnitFilter filter, UnitOrder order) {
        return new UnitList(database, sizes)
                .first(filter, order, 50).rows().stream().map(CasesTest::name).toList();
    }

    private static String name(UnitRow unit) {
        return unit.product().model() + " " + unit.serial();
    }
}
