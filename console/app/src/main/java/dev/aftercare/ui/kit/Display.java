package dev.aftercare.ui.kit;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// What the display at hand can.
public final class Display {

    /// Whether one sees what lies behind a window where that draws nothing. Without a compositor it
    /// is black there: what floats has to fill its window.
    public static boolean isSeenThrough() {
        return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }

    private Display() {}
}
