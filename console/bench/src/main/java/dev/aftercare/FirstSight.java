package dev.aftercare;

import javafx.application.Platform;
import javafx.stage.Window;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Waits, beside a program that opens a window, until something can be seen in it.
final class FirstSight {
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final String query;
    private boolean seen;

    private FirstSight(String query) {
        this.query = query;
    }

    /// @param query finds what is waited for
    static FirstSight of(String query) {
        return new FirstSight(query);
    }

    /// Prints after how many milliseconds of this process it was drawn, and ends the process.
    void thenEnd() {
        Thread.ofPlatform().daemon().start(this::ask);
    }

    private void ask() {
        while (true) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            askScreen();
        }
    }

    private void askScreen() {
        try {
            Platform.runLater(this::look);
        } catch (IllegalStateException _) {
            // there is no JavaFX yet
        }
    }

    private void look() {
        if (seen) {
            return;
        }
        for (var window : Window.getWindows()) {
            var scene = window.getScene();
            if (window.isShowing() && scene != null && scene.getRoot().lookup(query) != null) {
                seen = true;
                scene.addPostLayoutPulseListener(FirstSight::drawn);
                Platform.requestNextPulse();
            }
        }
    }

    /// The pulse after the one that laid it out has it on the screen.
    private static void drawn() {
        Platform.runLater(
                () -> {
                    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println(System.currentTimeMillis() - began);
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                });
    }
}
