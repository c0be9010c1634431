package dev.aftercare.scan.owners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

class FormGuardTest {
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final FormGuard guard = new FormGuard(clock);

    @Test
    void aTokenHoldsForItsUnitAndLabelOnly() {
        var token = guard.token(1, "label");
        assertThat(guard.holds(token, 1, "label")).isTrue();
        assertThat(guard.holds(token, 2, "label")).isFalse();
        assertThat(guard.holds(token, 1, "other")).isFalse();
        assertThat(guard.holds("", 1, "label")).isFalse();
        assertThat(new FormGuard(clock).holds(token, 1, "label")).isFalse();
    }

    @Test
    void aTokenHoldsForThisTenMinutesAndTheNext() {
        var token = guard.token(1, "label");
        after(Duration.ofMinutes(19));
        assertThat(guard.holds(token, 1, "label")).isTrue();
        after(Duration.ofMinutes(1));
        assertThat(guard.holds(token, 1, "label")).isFalse();
    }

    private void after(Duration passed) {
        now.updateAndGet(instant -> instant.plus(passed));
    }
}
