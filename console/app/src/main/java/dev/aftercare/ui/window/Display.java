package dev.aftercare.ui.window;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
public final class Display {

    /// JavaFX on Linux draws through an X server, also where a Wayland one runs.
    ///
    /// @param system name of the operating system, as Java calls it
    /// @param platform the one that was asked for by `-Dglass.platform`, empty if none was
    public static boolean isThere(String system, String platform, Map<String, String> environment) {
        if (!platform.isEmpty()) {
            return !platform.equalsIgnoreCase("Headless");
        }
        boolean needsServer = system.toLowerCase(Locale.ROOT).contains("linux");
        return !needsServer || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    private Display() {}
}
