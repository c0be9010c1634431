package dev.aftercare.ui.kit;

import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;

/// A status in a row: coloured icon, plain word.
public final class StatusText extends Label {
    public StatusText(String word, Ikon shape, Tone tone) {
        super(word, Nodes.icon(shape, tone.style()));
        getStyleClass().add("status-text");
        setMinWidth(USE_PREF_SIZE);
    }

    /// The word takes the colour too: for what is due or overdue.
    public static StatusText loud(String word, Ikon shape, Tone tone) {
        var text = new StatusText(word, shape, tone);
        text.getStyleClass().addAll("loud", tone.style());
        return text;
    }
}
