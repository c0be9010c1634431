package dev.aftercare.ui.window;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.look.Theme;

import javafx.application.Platform;

/// The windows of the operating system, as JavaFX opens them: begun once a process.
public final class WindowSystem {
    private static boolean begun;
    private static boolean missing;

    private WindowSystem() {}

    /// Begins them while other things are made ready: a second of a program's start.
    public static void beginAside() {
        Thread.ofPlatform().daemon().name("window-system").start(WindowSystem::tryToBegin);
    }

    /// Returns once windows can be shown.
    ///
    /// @throws Refused if there is a display, but nothing to draw on it by
    static void begin() {
        tryToBegin();
        if (missing) {
            throw new Refused(new Refusal.NoWindowSystem());
        }
    }

    private static synchronized void tryToBegin() {
        if (begun || missing) {
            return;
        }
        try {
            Platform.startup(Theme::prepare);
            begun = true;
        } catch (IllegalStateException _) {
            Platform.runLater(Theme::prepare); // others have begun them
            begun = true;
        } catch (UnsupportedOperationException _) {
            missing = true; // JavaFX found a display, but no GTK
        }
    }
}
