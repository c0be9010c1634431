package dev.aftercare.cli.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The time it is in the story the demo tells: goes forward as it is told, and at last runs with
/// the real one.
final class DemoClock extends Clock {
    private final InstantSource real;
    private volatile InstantSource now;

    DemoClock(InstantSource real, Instant begin) {
        this.real = real;
        this.now = InstantSource.fixed(begin);
    }

    Instant real() {
        return real.instant();
    }

    /// Moves on to a moment; never back, and never past the real one.
    void moveTo(Instant moment) {
        if (moment.isAfter(instant()) && moment.isBefore(real())) {
            now = InstantSource.fixed(moment);
        }
    }

    void runWithTheRealOne() {
        now = real;
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
