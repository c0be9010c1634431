package dev.aftercare.ui.background;

import java.time.Duration;

/// Something that is asked for more often than it is worth doing: done once, a while after it was
/// first asked for. Lives on the window's thread.
public final class Soon {
    private final Background background;
    private final Duration wait;
    private final Runnable act;
    private boolean waiting;

    public Soon(Background background, Duration wait, Runnable act) {
        this.background = background;
        this.wait = wait;
        this.act = act;
    }

    public void ask() {
        if (!waiting) {
            waiting = true;
            background.run(() -> {}).after(wait).then(_ -> act()).start();
        }
    }

    private void act() {
        waiting = false;
        act.run();
    }
}
