package dev.aftercare.ui.kit;

import java.util.Locale;

/// What a status means. Always shown with an icon and a word; the colour comes third.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
