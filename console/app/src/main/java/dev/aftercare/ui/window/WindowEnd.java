package dev.aftercare.ui.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Who waits for a window, on threads that are not its own: until it is closed, or until its person
/// has answered. With the window each of them is let go.
final class WindowEnd {
    private static final int SECONDS_TO_CLOSE = 2;

    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile CompletableFuture<Boolean> answer = new CompletableFuture<>();

    /// Waits for what a person answers; a window that is closed says no.
    ///
    /// @param ask begins to ask; completes what it is given
    boolean answered(Consumer<CompletableFuture<Boolean>> ask) {
        var given = new CompletableFuture<Boolean>();
        answer = given;
        ask.accept(given);
        return closed.getCount() > 0 && given.join();
    }

    void await() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void letGo() {
        closed.countDown();
        answer.complete(false);
    }

    /// Where the process is being ended JavaFX may have ended already, and then nothing closes the
    /// window: who waits for it goes on all the same.
    void letGoSoon() {
        CompletableFuture.delayedExecutor(SECONDS_TO_CLOSE, TimeUnit.SECONDS).execute(this::letGo);
    }
}
