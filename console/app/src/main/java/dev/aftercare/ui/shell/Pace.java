package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Running.HowFar;

import java.time.Duration;

/// How fast work goes and how long it will take, in words. Nothing is said before it can be known.
final class Pace {
    private static final Duration KNOWN = Duration.ofSeconds(1);

    /// What is being done, and how much of it is.
    static String step(HowFar far, Texts texts) {
        return far.step().isEmpty() ? "" : texts.get(far.step(), far.done(), far.total());
    }

    /// `12,400/s, 3 min left`.
    static String said(HowFar far, Texts texts) {
        if (far.nanos() < KNOWN.toNanos() || far.rate() < 1) {
            return "";
        }
        long rate = Math.round(far.rate());
        return far.secondsLeft() < 0
                ? texts.get("ui.status.rate", rate)
                : texts.get("ui.status.pace", rate, left(far.secondsLeft(), texts));
    }

    /// Rounded so that it does not dance: seconds by fives, then minutes.
    private static String left(double seconds, Texts texts) {
        if (seconds < 60) {
            return texts.get("ui.status.seconds", (long) Math.max(1, Math.ceil(seconds / 5) * 5));
        }
        return texts.get("ui.status.minutes", (long) Math.ceil(seconds / 60));
    }

    private Pace() {}
}
