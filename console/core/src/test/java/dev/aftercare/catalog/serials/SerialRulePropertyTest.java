package dev.aftercare.catalog.serials;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What holds for any rule: each repetition is a seed of its own.
class SerialRulePropertyTest {
    private static final int SEEDS = 300;
    private static final String PIECES = "ab01-/.|()[]{}^$?*+\\dw,:9\u0000é";

    private static final Pattern GRAMMAR = Pattern.compile("\\{(0+)}|[^{}]+");

    private Random random = new Random();

    @BeforeEach
    void seed(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    /// Most are none; what is one means what Java says that it does.
    @RepeatedTest(SEEDS)
    void everyTextIsARuleOrSaysWhyNotAndNoneHangs() {
        for (int i = 0; i < 20; i++) {
            var text = text(1 + random.nextInt(12));
            var grammar = grammar();
            assertMeans(grammar, GRAMMAR.matcher(grammar).replaceAll(SerialRulePropertyTest::java));
            assertMeans("/" + text + "/", text);
            assertMeans("/" + text(40) + "/", null);
        }
    }

    /// @param java the same as a pattern of Java's, null where that could take forever
    private void assertMeans(String rule, @Nullable String java) {
        var wrong = SerialRule.violations("rule", rule);
        if (!wrong.isEmpty()) {
            assertThat(wrong).allMatch(one -> one.field().equals("rule"));
            return;
        }
        var read = SerialRule.of(rule);
        for (int i = 0; i < 20; i++) {
            var serial = text(random.nextInt(random.nextBoolean() ? 5 : 12));
            boolean right = read.check(serial, null) instanceof Fit.Right;
            if (java != null) {
                assertThat(right)
                        .as("%s on %s", rule, serial)
                        .isEqualTo(Pattern.compile(java).matcher(serial).matches());
            }
        }
    }

    @RepeatedTest(SEEDS)
    void anExpressionMatchesWhatJavaMatches() {
        var expression = expression(3);
        var rule = SerialRule.of("/" + expression + "/");
        var java = Pattern.compile(expression);
        for (int i = 0; i < 50; i++) {
            var serial = serial();
            assertThat(rule.check(serial, null) instanceof Fit.Right)
                    .as("%s on %s", expression, serial)
                    .isEqualTo(java.matcher(serial).matches());
        }
    }

    @RepeatedTest(SEEDS)
    void aSerialMadeByAGrammarFitsItAndNoOtherYearDoes() {
        var madeOn = LocalDate.of(2020 + random.nextInt(30), 1 + random.nextInt(12), 5);
        var year = Integer.toString(madeOn.getYear());
        var counter = "%05d".formatted(random.nextInt(100_000));
        var made = "X" + year + "-" + counter;
        var right = made + CheckCharacter.of(made);
        var rule = SerialRule.of("X{yyyy}-{00000}{check}");
        assertThat(rule.check(right, madeOn)).isEqualTo(new Fit.Right());
        assertThat(rule.check(right, madeOn.plusYears(1)))
                .isEqualTo(new Fit.WrongMadeOn(year, Integer.toString(madeOn.getYear() + 1)));
    }

    @RepeatedTest(SEEDS)
    void aCheckCharacterTellsEverySingleWrongDigit() {
        var rule = SerialRule.of("{0000000000}{check}");
        var body = "%010d".formatted(random.nextLong(10_000_000_000L));
        var right = body + CheckCharacter.of(body);
        int at = random.nextInt(body.length());
        char other = (char) ('0' + (right.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        var wrong = right.substring(0, at) + other + right.substring(at + 1);
        assertThat(rule.check(right, null)).isEqualTo(new Fit.Right());
        assertThat(rule.check(wrong, null)).isInstanceOf(Fit.WrongCheckCharacter.class);
    }

    private static String java(MatchResult piece) {
        var zeros = piece.group(1);
        return Matcher.quoteReplacement(
                zeros == null ? Pattern.quote(piece.group()) : "[0-9]{" + zeros.length() + "}");
    }

    /// Short, so that serials of a few characters fit it now and then.
    private String grammar() {
        return text(random.nextInt(2))
                + "{"
                + "0".repeat(1 + random.nextInt(2))
                + "}"
                + text(random.nextInt(2));
    }

    private String text(int length) {
        return random.ints(length, 0, PIECES.length())
                .collect(
                        StringBuilder::new,
                        (made, i) -> made.append(PIECES.charAt(i)),
                        StringBuilder::append)
                .toString();
    }

    private String serial() {
        return random.ints(random.nextInt(6), 0, 3)
                .collect(
                        StringBuilder::new,
                        (made, i) -> made.append("aB1".charAt(i)),
                        StringBuilder::append)
                .toString();
    }

    private String expression(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 3)) {
            case 0 -> "a";
            case 1 ->
                    List.of("[A-Z]", "[^a1]", "[a-c0-9]", "\\d", "\\w", ".").get(random.nextInt(6));
            case 2 -> "1";
            case 3 -> "(" + expression(depth - 1) + "|" + expression(depth - 1) + ")";
            case 4, 5 -> expression(depth - 1) + expression(depth - 1);
            default ->
                    "(?:"
                            + expression(depth - 1)
                            + ")"
                            + List.of("?", "*", "+", "{2}", "{1,3}", "{0,}").get(random.nextInt(6));
        };
    }
}
