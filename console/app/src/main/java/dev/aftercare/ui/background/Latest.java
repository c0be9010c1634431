package dev.aftercare.ui.background;

import org.jspecify.annotations.Nullable;

/// A question that is asked again and again, as one types: only the answer to the last one counts,
/// and work on the others stops.
public final class Latest {
    private volatile @Nullable Running last;

    void ask(Running question) {
        forget();
        last = question;
    }

    boolean isLast(Running question) {
        return last == question;
    }

    /// What was asked so far is not wanted any more.
    public void forget() {
        var before = last;
        last = null;
        if (before != null) {
            before.cancel();
        }
    }
}
