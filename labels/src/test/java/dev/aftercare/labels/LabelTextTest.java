package dev.aftercare.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

class LabelTextTest {
    private static final LabelFields FIELDS =
            LabelFields.ofUnit(
                            DigitalLink.ofUnit(
                                    "id.nordvik.example",
                                    new Gtin("09506000134352"),
                                    new Serial("V12/26"),
                                    "1abc"),
                            "K7Q49MXP")
                    .with("product.name", "Stick {vac}")
                    .with("lot", (String) null)
                    .with("madeOn", LocalDate.of(2026, 3, 9))
                    .withAll(Map.of("line", 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{serial} | V12/26",
                "{product.name} | Stick {vac}",
                "{link} | https://id.nordvik.example/01/09506000134352/21/V12%2F26?t=1abc",
                "{hri} | (01) 09506000134352  (21) V12/26",
                "{check} | K7Q4-9MXP",
                "Made {madeOn:yyyy-MM} on {madeOn} | Made 2026-03 on 2026-03-09",
                "Week {madeOn:YYYY-ww} | Week 2026-11",
                "{line}{line} | 44",
                "{{serial}} is {serial} | {serial} is V12/26",
                "no field | no field",
                "{lot}{line} | 4",
            })
    void fieldsStandInBraces(String expression, String said) {
        assertThat(LabelText.of(expression).evaluate(FIELDS)).isEqualTo(said);
    }

    @Test
    void withoutAnyOfItsFieldsItSaysNothing() {
        assertThat(LabelText.of("Lot {lot}").evaluate(FIELDS)).isEmpty();
        assertThat(LabelText.of("{lot:yyyy}").evaluate(FIELDS)).isEmpty();
        assertThat(LabelText.of("Lot {lot}, line {line}").evaluate(FIELDS))
                .isEqualTo("Lot , line 4");
    }

    @ParameterizedTest
    @CsvSource({
        "{serial, 0",
        "serial}, 6",
        "a{}, 2",
        "{:yyyy}, 1",
        "{madeOn:HH}, 8",
        "{madeOn:''{'}, 8",
        "{a{b}, 1",
    })
    void whatIsNoExpressionSaysWhere(String expression, int position) {
        assertRefused(
                () -> LabelText.of(expression), new LabelFault.BadExpression(expression, position));
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertRefused(
                () -> LabelText.of("{colour}").evaluate(FIELDS),
                new LabelFault.UnknownField("colour"));
        assertRefused(
                () -> LabelText.of("{serial:yyyy}").evaluate(FIELDS),
                new LabelFault.NotADay("serial", "V12/26"));
    }

    @Test
    void itsFieldsAreKnownBefore() {
        assertThat(LabelText.of("{serial} {{x}} {madeOn:yyyy} {serial}").fields())
                .containsExactly("madeOn", "serial");
    }

    @Test
    void garbageIsRefusedAndNothingWorse() {
        var random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            var source = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                source.append("{{}}:'aserialyMdHG#[]😀".charAt(random.nextInt(20)));
            }
            try {
                assertThat(LabelText.of(source.toString())).hasToString(source.toString());
            } catch (LabelRefused e) {
                assertThat(e.fault()).isInstanceOf(LabelFault.BadExpression.class);
            }
        }
    }

    static void assertRefused(Runnable what, LabelFault fault) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(what::run)
                .extracting(LabelRefused::fault)
                .isEqualTo(fault);
    }
}
