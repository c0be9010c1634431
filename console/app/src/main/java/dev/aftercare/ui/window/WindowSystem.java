package dev.aftercare.ui.window;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.look.Theme;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// The windows of the operating system, as JavaFX opens them: begun once a process.
public final class WindowSystem {

    /// Made by whoever asks first; others wait for it. The fonts come while JavaFX reads
    /// AtlantaFX's sheet: sooner, they would only take the processor from what begins it.
    private static final class Once {
        static final boolean BEGUN = hasBegun();
        static final CompletableFuture<Void> FONTS =
                BEGUN
                        ? CompletableFuture.runAsync(Theme::loadFonts, aside("fonts"))
                        : CompletableFuture.completedFuture(null);
    }

    /// Begins them while other things are made ready: a second of a program's start.
    public static void beginAside() {
        aside("window-system").execute(WindowSystem::isThere);
    }

    /// Returns once windows can be shown, in our fonts.
    ///
    /// @throws Refused if there is a display, but nothing to draw on it by
    static void begin() {
        if (!isThere()) {
            throw new Refused(new Refusal.NoWindowSystem());
        }
        Once.FONTS.join();
    }

    private static boolean isThere() {
        return Once.BEGUN;
    }

    private static boolean hasBegun() {
        try {
            Platform.startup(Theme::prepare);
            return true;
        } catch (IllegalStateException _) {
            Platform.runLater(Theme::prepare); // others have begun them
            return true;
        } catch (UnsupportedOperationException _) {
            return false; // JavaFX found a display, but no GTK
        }
    }

    private static Executor aside(String name) {
        return work -> Thread.ofPlatform().daemon().name(name).start(work);
    }

    private WindowSystem() {}
}
