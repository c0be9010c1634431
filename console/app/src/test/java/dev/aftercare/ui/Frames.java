package dev.aftercare.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits until what was done so far was handled and what it changed is laid out. Work on other
/// threads is not waited for.
public final class Frames extends AnimationTimer {

    /// Timers run before a frame is laid out: the second call finds the first frame laid out.
    private final CountDownLatch calls = new CountDownLatch(2);

    public static void pass() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("The window's thread would wait for itself.");
        }
        var frames = new Frames();
        Platform.runLater(frames::start);
        try {
            if (!frames.calls.await(1, TimeUnit.MINUTES)) {
                throw new AssertionError("The window lays out nothing any more.");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Frames() {}

    @Override
    public void handle(long now) {
        calls.countDown();
        if (calls.getCount() == 0) {
            stop();
        }
    }
}
