package dev.aftercare.ui.drawing;

import javafx.application.Platform;
import javafx.scene.text.Text;

/// Whether scenes can be drawn without a display, and how that begins.
public final class Drawing {

    /// Debian's names of what JavaFX needs to draw text.
    public static final String PACKAGES =
            "libpango-1.0-0 libpangoft2-1.0-0 libfreetype6 fontconfig fonts-dejavu-core";

    /// What keeps text from being drawn on this computer; empty if nothing does. JavaFX on Linux
    /// measures text with native libraries that slim machines lack.
    public static String whyNot() {
        try {
            return new Text("A").getLayoutBounds().getWidth() > 0 ? "" : "text has no width";
        } catch (LinkageError | RuntimeException e) {
            return e.toString();
        }
    }

    /// Starts JavaFX without a window system, for the rest of this process. A processor draws;
    /// keeping drawn regions for later would smear them where the window is large.
    ///
    /// @return as [#whyNot]; unless it is empty, nothing was started
    public static String begin() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.disableRegionCaching", "true");
        System.setProperty("java.awt.headless", "true");
        var whyNot = whyNot();
        if (whyNot.isEmpty()) {
            Platform.setImplicitExit(false);
            Platform.startup(() -> {});
        }
        return whyNot;
    }

    private Drawing() {}
}
