package dev.aftercare.ui.shell;

import java.time.Duration;
import java.util.Optional;

/// Gathers characters that follow each other faster than a person types. Scanners type a whole code
/// so and press Enter; what comes alone is a person's.
///
/// Knows no clock: moments are given, in nanoseconds.
final class ScannedKeys {
    /// After so long without a further key all has come.
    static final Duration PAUSE = Duration.ofMillis(60);

    /// Whoever waits for the pause is late by more than drawing explains: the thread was kept, and
    /// keys that were typed meanwhile come only now.
    private static final Duration KEPT = PAUSE.multipliedBy(2);

    private final StringBuilder gathered = new StringBuilder();
    private long last;
    private boolean patient;

    /// A character was typed. The pause begins anew.
    void typed(String character, long at) {
        gathered.append(character);
        last = at;
        patient = false;
    }

    boolean isEmpty() {
        return gathered.isEmpty();
    }

    /// More than a person types in that time.
    boolean isScan() {
        return gathered.codePointCount(0, gathered.length()) > 1;
    }

    /// Enter was pressed.
    ///
    /// @return what a scanner typed before it; empty if none did
    Optional<String> entered() {
        return isScan() ? Optional.of(take()) : Optional.empty();
    }

    /// The pause has gone by, as whoever waits for it noticed at this moment.
    ///
    /// @return what was typed; empty if that has to be waited for once more
    Optional<String> paused(long at) {
        if (!patient && at - last > KEPT.toNanos()) {
            patient = true;
            return Optional.empty();
        }
        return Optional.of(take());
    }

    private String take() {
        var all = gathered.toString();
        gathered.setLength(0);
        patient = false;
        return all;
    }
}
