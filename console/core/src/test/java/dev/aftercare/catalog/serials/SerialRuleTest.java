package dev.aftercare.catalog.serials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Optional;

class SerialRuleTest {
    private static final LocalDate MARCH_2026 = LocalDate.of(2026, 3, 2);

    @Test
    void whereThereIsNoRuleAnySerialIsRight() {
        assertThat(fit("", "any/thing", MARCH_2026)).isEqualTo(new Fit.Right());
    }

    @ParameterizedTest
    @CsvSource({
        "A3-{yy}-{000000},A3-26-004711",
        "V8{yy}{00000},V82600001",
        "{00000000},00000001",
        "S{yyyy}.{0},S2026.7",
        "{yy}{ww}-{000},2610-001",
        "/A[0-9]+/,A1",
        "/(?:AB|CD)-\\d{4}X?/,CD-0001",
        "/^[^-]+-\\d$/,ab-1",
    })
    void aSerialThatFitsIsRight(String rule, String serial) {
        assertThat(fit(rule, serial, MARCH_2026)).isEqualTo(new Fit.Right());
    }

    @ParameterizedTest
    @CsvSource({
        "A3-{yy}-{000000},a3-26-004711",
        "A3-{yy}-{000000},A3-26-04711",
        "A3-{yy}-{000000},A3-26-0047110",
        "A3-{yy}-{000000},A326004711",
        "A3-{yy}-{000000},A3-26-X04711",
        "A3-{yy}-{000000},A3-26-००४७११",
        "A3-{yy}-{000000},''",
        "/A[0-9]+/,A",
        "/A[0-9]+/,A1B",
        "/A[0-9]+/,BA1",
    })
    void anythingElseIsOfAWrongPattern(String rule, String serial) {
        assertThat(fit(rule, serial, MARCH_2026)).isEqualTo(new Fit.WrongPattern());
    }

    @ParameterizedTest
    @CsvSource({
        "A3-26-OO4711,A3-26-004711",
        "A3-26-0047Il,A3-26-004711",
        "A3-26-O0471I,A3-26-004711",
    })
    void lettersThatLookLikeDigitsAreFoundWhereDigitsMustBe(String serial, String meant) {
        assertThat(fit("A3-{yy}-{000000}", serial, MARCH_2026)).isEqualTo(new Fit.LookAlike(meant));
    }

    @Test
    void aLookAlikeMustFitWhollyAndLettersOfTheRuleAreNoLookAlikes() {
        assertThat(fit("A3-{yy}-{000000}", "A3-25-OO4711", MARCH_2026))
                .isEqualTo(new Fit.WrongPattern());
        assertThat(fit("A1-{00}", "AI-01", null)).isEqualTo(new Fit.WrongPattern());
        assertThat(fit("LOT-{00}", "LOT-O1", null)).isEqualTo(new Fit.LookAlike("LOT-01"));
    }

    @Test
    void theYearIsThatOfMadeOnWhereThatIsKnown() {
        assertThat(fit("A3-{yy}-{00}", "A3-25-01", MARCH_2026))
                .isEqualTo(new Fit.WrongMadeOn("25", "26"));
        assertThat(fit("A3-{yyyy}-{00}", "A3-2025-01", MARCH_2026))
                .isEqualTo(new Fit.WrongMadeOn("2025", "2026"));
        assertThat(fit("A3-{yy}-{00}", "A3-25-01", null)).isEqualTo(new Fit.Right());
    }

    @Test
    void theWeekIsTheIsoWeekAndMayBringItsOwnYear() {
        var rule = "{yy}{ww}{000}";
        var eve = LocalDate.of(2024, 12, 30); // Monday of 2025-W01
        assertThat(fit(rule, "2501001", eve)).isEqualTo(new Fit.Right());
        assertThat(fit(rule, "2401001", eve)).isEqualTo(new Fit.Right());
        assertThat(fit(rule, "2452001", eve)).isEqualTo(new Fit.WrongMadeOn("52", "01"));
        assertThat(fit("{yy}{000}", "25001", eve)).isEqualTo(new Fit.WrongMadeOn("25", "24"));
    }

    /// The GRid in ISO 7064's own words: A1-2425G-ABC1234002-M (IFPI, Global Release Identifier).
    @Test
    void theCheckCharacterIsThatOfIso7064() {
        var rule = "A1-{0000}G-A{check}{00}";
        assertThat(CheckCharacter.of("A1-2425G-ABC1234002-")).isEqualTo('M');
        assertThat(SerialRule.of(rule).check(SerialRule.of(rule).example(), null))
                .isEqualTo(new Fit.Right());
        assertThat(fit("A1-{0000}G{check}", "A1-2425GA", null))
                .isEqualTo(new Fit.WrongCheckCharacter('A', CheckCharacter.of("A12425G")));
    }

    @ParameterizedTest
    @CsvSource({
        "A{yy,ruleBrace",
        "A}{00},ruleBrace",
        "A{dd}{00},ruleToken",
        "A{}{00},ruleToken",
        "A#{00},ruleCharacters",
        "A {00},ruleCharacters",
        "{check}{00}{check},ruleChecks",
        "ABCDEFGHIJ{00000000000},ruleTooLong",
        "A-{yy},ruleNoDigits",
        "//,ruleEmpty",
        "/a(/,ruleExpression",
        "/(?=a)/,ruleExpression",
        "/(a)\\1/,ruleExpression",
        "'/a{9,3}/',ruleExpression",
        "/a{1000}/,ruleExpression",
        "/a|/,ruleExpression",
        "/[b-a]/,ruleExpression",
    })
    void whatIsNoRuleSaysWhy(String text, String key) {
        assertThat(SerialRule.violations("rule", text))
                .extracting(Violation::key)
                .containsExactly(key);
        assertThatThrownBy(() -> SerialRule.of(text)).isInstanceOf(Invalid.class);
    }

    @Test
    void allThatIsWrongWithAGrammarIsSaidAtOnce() {
        assertThat(SerialRule.violations("rule", "A#{x}{check}{check}"))
                .containsExactly(
                        Violation.of("rule", "ruleCharacters", "A#"),
                        Violation.of("rule", "ruleToken", "{x}"),
                        Violation.of("rule", "ruleChecks"));
    }

    @Test
    void casesDifferOnlyWhereAnExpressionNamesLowerCase() {
        assertThat(SerialRule.of("/[A-Za-z]+/").casesDiffer()).isTrue();
        assertThat(SerialRule.of("/\\d+\\w/").casesDiffer()).isFalse();
        assertThat(SerialRule.of("/[A-Z]{2}/").casesDiffer()).isFalse();
        assertThat(SerialRule.of("ab-{00}").casesDiffer()).isFalse();
    }

    @Test
    void theExampleFits() {
        assertThat(SerialRule.of("V12-{yy}-{000000}").example()).isEqualTo("V12-26-000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/(A+)+B/",
                "/(((A*)*)*)*B/",
                "/(A|A)*(A|A)*B/",
                "/((((A?){63}){63}){63}){63}B/",
            })
    void noExpressionHangsOnAHostileSerial(String rule) {
        assertThat(fit(rule, "A".repeat(63), null)).isEqualTo(new Fit.WrongPattern());
        assertThat(fit(rule, "A".repeat(1_000_000), null)).isEqualTo(new Fit.WrongPattern());
    }

    private static Fit fit(String rule, String serial, @Nullable LocalDate madeOn) {
        return SerialRule.of(rule).check(serial, madeOn);
    }

    @ParameterizedTest
    @CsvSource({
        "V12-{yy}-{000000}, 26012344, , V12-26-012344",
        "V12-{yy}-{000000}, 5012344, , V12-05-012344",
        "V12-{yy}-{000000}, 12344, 2026-03-02, V12-26-012344",
        "V12-{yy}-{000000}, 12344, , ",
        "V12-{yy}-{000000}, 126012344, , ",
        "V12-{yy}-{000000}, 25012344, 2026-03-02, ",
        "A{yyyy}{ww}X{0000}, 77, 2026-03-02, A202610X0077",
        "A{0000}-{check}, 77, , ",
        "/A[0-9]+/, 77, , "
    })
    void aSerialIsRestoredFromItsDigits(
            String rule,
            String digits,
            @Nullable LocalDate madeOn,
            @Nullable String serial) {
        assertThat(SerialRule.of(rule).restored(digits, madeOn))
                .isEqualTo(Optional.ofNullable(serial));
    }
}
