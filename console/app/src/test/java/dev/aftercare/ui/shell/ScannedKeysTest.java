package dev.aftercare.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/// Moments are given; what waits for the pause says when it noticed.
class ScannedKeysTest {
    private final ScannedKeys keys = new ScannedKeys();

    private void type(String text, long from, long between) {
        long at = from;
        for (var character : text.chars().mapToObj(Character::toString).toList()) {
            keys.typed(character, ms(at));
            at += between;
        }
    }

    private static long ms(long n) {
        return Duration.ofMillis(n).toNanos();
    }

    @Test
    void aCodeTypedAtOnceThatEndsWithEnterIsAScan() {
        type("https://id.example/01", 1_000, 5);
        assertThat(keys.isScan()).isTrue();
        assertThat(keys.entered()).contains("https://id.example/01");
        assertThat(keys.isEmpty()).isTrue();
        assertThat(keys.entered()).isEmpty();
    }

    @Test
    void aKeyAloneIsAPersons() {
        keys.typed("A", ms(1_000));
        assertThat(keys.isScan()).isFalse();
        assertThat(keys.paused(ms(1_070))).contains("A");
        keys.typed("P", ms(1_150));
        assertThat(keys.paused(ms(1_215))).contains("P");
    }

    @Test
    void aPersonsEnterAfterOneKeyIsNoScan() {
        keys.typed("A", ms(1_000));
        assertThat(keys.entered()).isEmpty();
        assertThat(keys.paused(ms(1_070))).contains("A");
    }

    @Test
    void whatAScannerTypedWithoutEnterIsOverAfterThePause() {
        type("/01/", 1_000, 5);
        assertThat(keys.paused(ms(1_080))).contains("/01/");
        assertThat(keys.isEmpty()).isTrue();
    }

    @Test
    void whereTheThreadWasKeptTheRestOfACodeIsWaitedForOnce() {
        type("https://id", 1_000, 5);
        assertThat(keys.paused(ms(1_900))).isEmpty();
        type(".example", 1_901, 1);
        assertThat(keys.entered()).contains("https://id.example");
    }

    @Test
    void itIsWaitedForOnceOnly() {
        keys.typed("A", ms(1_000));
        assertThat(keys.paused(ms(1_900))).isEmpty();
        assertThat(keys.paused(ms(1_965))).contains("A");
    }

    @Test
    void charactersOutsideTheFirstPlaneAreOneKey() {
        keys.typed("\uD83D\uDE00", ms(1_000));
        assertThat(keys.isScan()).isFalse();
    }
}
