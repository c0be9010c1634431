package dev.aftercare.ui.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LessonTest {
    private static final String TOKEN_LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// CSET 82, what a serial may be made of.
    private static final String SERIAL_LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"%&'()*+,-./:;<=>?_";

    /// What an American scanner's keys say on a German keyboard.
    private static final Map<Character, Character> GERMAN = german();

    private static Map<Character, Character> german() {
        var keys = new HashMap<Character, Character>();
        var american = "yzYZ-_:/?&=";
        var german = "zyZYß?Ö-_/´";
        for (int i = 0; i < american.length(); i++) {
            keys.put(american.charAt(i), german.charAt(i));
        }
        return keys;
    }

    private static String typed(String text, Map<Character, Character> keys) {
        var typed = new StringBuilder();
        text.chars().forEach(c -> typed.append(keys.getOrDefault((char) c, (char) c).charValue()));
        return typed.toString();
    }

    static Stream<Random> seeds() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    private static String payload(Random random) {
        var serial = some(random, SERIAL_LETTERS, 1 + random.nextInt(20));
        return DigitalLink.ofUnit(
                        "id.nordvik-%d.example".formatted(random.nextInt(100)),
                        new Gtin("09506000134352"),
                        new Serial(serial),
                        some(random, TOKEN_LETTERS, 17))
                .uri();
    }

    private static String some(Random random, String letters, int n) {
        var text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheLayoutIsEveryPayloadComesBack(Random random) {
        var keys = layout(random);
        var layout = layout(Lesson.of(typed(Lesson.TEST, keys)));
        for (int i = 0; i < 50; i++) {
            var payload = payload(random);
            assertThat(layout.corrected(typed(payload, keys))).isEqualTo(payload);
            if (!typed(payload, keys).equals(payload)) {
                assertThat(layout.code(typed(payload, keys))).contains(payload);
            }
        }
    }

    /// Some of the characters change places, among each other and with some that no code has.
    private static Map<Character, Character> layout(Random random) {
        var all = new ArrayList<Character>();
        (Lesson.TEST + "öäüßÖÄÜéèçà´ыфйЯ").chars().forEach(c -> all.add((char) c));
        Collections.shuffle(all, random);
        var moved = all.subList(0, 2 + random.nextInt(all.size() - 2));
        var to = new ArrayList<>(moved);
        Collections.shuffle(to, random);
        var keys = new HashMap<Character, Character>();
        for (int i = 0; i < moved.size(); i++) {
            keys.put(moved.get(i), to.get(i));
        }
        return keys;
    }

    private static ScannerLayout layout(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Same _ -> ScannerLayout.SAME;
            case Lesson.Foreign(var layout) -> layout;
            default -> throw new AssertionError(lesson);
        };
    }

    @Test
    void everyCharacterOfAPayloadIsTaught() {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            assertThat(Lesson.TEST.chars().boxed().toList())
                    .containsAll(payload(random).chars().boxed().toList());
        }
        assertThat(Lesson.TEST.chars().distinct().count()).isEqualTo(Lesson.TEST.length());
    }

    @Test
    void anAmericanScannerOnAGermanKeyboardIsLearned() {
        var layout = layout(Lesson.of(typed(Lesson.TEST, GERMAN)));
        assertThat(layout.meant()).hasSize(11);
        assertThat(layout.corrected("httpsÖ--id.example-01-09506000134352-21-Yß1_t´K0"))
                .isEqualTo("https://id.example/01/09506000134352/21/Z-1?t=K0");
    }

    @ParameterizedTest
    @CsvSource({"_tÁbc,?t=Abc", "_té,?t=e", "_t´K,?t=K", "Ö,:"})
    void aDeadKeyIsFoundInTheLetterAfterIt(String arrived, String read) {
        assertThat(layout(Lesson.of(typed(Lesson.TEST, GERMAN))).corrected(arrived))
                .isEqualTo(read);
    }

    @Test
    void aDeadKeyThatTypesNothingHindersNothingElse() {
        var arrived = typed(Lesson.TEST.replace("=", ""), GERMAN);
        assertThat(layout(Lesson.of(arrived)).corrected("httpsÖ--id.example-01-x_tK0"))
                .isEqualTo("https://id.example/01/x?tK0");
    }

    @Test
    void whatArrivesAsItWasReadNeedsNoCorrection() {
        assertThat(Lesson.of(Lesson.TEST + "\n")).isEqualTo(new Lesson.Same());
        assertThat(ScannerLayout.SAME.corrected("Ö")).isEqualTo("Ö");
    }

    @Test
    void capsLockIsNoLayout() {
        var swapped = new StringBuilder();
        Lesson.TEST
                .chars()
                .forEach(
                        c ->
                                swapped.append(
                                        (char)
                                                (Character.isUpperCase(c)
                                                        ? Character.toLowerCase(c)
                                                        : Character.toUpperCase(c))));
        assertThat(Lesson.of(swapped.toString())).isEqualTo(new Lesson.CapsLock());
    }

    @Test
    void anotherCodeTeachesNothing() {
        assertThat(Lesson.of("A3-26-000001"))
                .isEqualTo(new Lesson.Unlike(12, Lesson.TEST.length()));
    }

    @Test
    void whatCannotBeToldApartIsNamed() {
        assertThat(Lesson.of(Lesson.TEST.replace('_', '-').replace('z', 'y')))
                .isEqualTo(new Lesson.Mixed("- _ y z"));
    }

    @Test
    void whatAPersonTypesStays() {
        var layout = layout(Lesson.of(typed(Lesson.TEST, GERMAN)));
        for (var typed : List.of("Meyer-Öz", "A3-26-000001", "(01) 09506000134352", "y")) {
            assertThat(layout.code(typed)).isEmpty();
        }
    }
}
