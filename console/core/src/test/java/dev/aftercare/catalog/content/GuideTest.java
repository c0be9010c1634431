package dev.aftercare.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class GuideTest extends ServiceTest {
    private static final Step UNPACK = new Step(1, "Unpack", "Take it out.", null);
    private static final Step CHARGE = new Step(2, "Charge", "Four hours.", null);
    private static final Manual CARE = new Manual(1, "Care", "Wipe it.", null);

    private Guide guide;
    private long product;

    @BeforeEach
    void aProduct() {
        guide = new Guide(database);
        product = new SomeUnits(database).product("09506000134352", "A300");
    }

    @Test
    void whatThereIsToReadIsEditedAsAWhole() {
        var none = guide.content(product);
        assertThat(none).isEqualTo(ProductContent.none(product));
        var wanted = content(Map.of("en", List.of(UNPACK, CHARGE), "de", List.of()), CARE);
        var edited = guide.edit(KIM, none, wanted);
        assertThat(edited).isEqualTo(wanted);
        assertThat(edited.steps()).containsOnlyKeys("en");
        assertThat(guide.content(product)).isEqualTo(wanted);
        assertThat(guide.edit(KIM, edited, wanted)).isEqualTo(wanted);

        var less = guide.edit(KIM, edited, content(Map.of("fr", List.of(UNPACK)), CARE));
        assertThat(less.steps()).isEqualTo(Map.of("fr", List.of(UNPACK)));
        assertThat(new Guide(asScanServer()).content(product)).isEqualTo(less);
    }

    @Test
    void historySaysWhatAChapterWasAndWhatItIs() {
        var longer = new Step(2, "Charge", "Six hours.", null);
        var seen = content(Map.of("en", List.of(UNPACK, CHARGE), "de", List.of(UNPACK)), CARE);
        guide.edit(KIM, guide.content(product), seen);
        guide.edit(
                KIM,
                seen,
                content(Map.of("en", List.of(UNPACK, longer), "de", List.of(UNPACK)), CARE));
        var bodies =
                database.read(
                        session ->
                                Sql.of("select body from history order by id")
                                        .list(session, row -> row.text("body")));
        assertThat(bodies.getLast())
                .contains("Charge", "Four hours.", "Six hours.")
                .doesNotContain("Unpack", "Care");
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsRefused() {
        var seen = guide.content(product);
        var first = guide.edit(KIM, seen, content(Map.of("en", List.of(UNPACK)), CARE));
        assertThatThrownBy(
                        () -> guide.edit(KIM, seen, content(Map.of("de", List.of(UNPACK)), CARE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.Changed("guide")));
        assertThat(guide.content(product)).isEqualTo(first);
    }

    @Test
    void whatIsWrongNamesItsPlace() {
        var wanted =
                content(
                        Map.of("de", List.of(UNPACK, new Step(2, "", "Vier Stunden.", null))),
                        new Manual(1, "Care", "", null));
        assertThatThrownBy(() -> guide.edit(KIM, guide.content(product), wanted))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(
                                                Violation.of("steps.de.2.title", "required"),
                                                Violation.of("manuals.en.1.text", "required")));
    }

    private ProductContent content(Map<String, List<Step>> steps, Manual manual) {
        return new ProductContent(
                product, new TreeMap<>(steps), new TreeMap<>(Map.of("en", List.of(manual))));
    }
}
