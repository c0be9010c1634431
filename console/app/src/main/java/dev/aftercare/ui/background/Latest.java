package dev.aftercare.ui.background;

import java.util.concurrent.atomic.AtomicLong;

/// A question that is asked again and again, as one types: only the answer to the last one counts.
public final class Latest {
    private final AtomicLong asked = new AtomicLong();

    long ask() {
        return asked.incrementAndGet();
    }

    boolean isLast(long question) {
        return asked.get() == question;
    }

    /// What was asked so far is not wanted any more.
    public void forget() {
        asked.incrementAndGet();
    }
}
