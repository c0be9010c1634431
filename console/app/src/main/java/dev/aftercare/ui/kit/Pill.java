package dev.aftercare.ui.kit;

import javafx.scene.control.Label;

import org.kordamp.ikonli.Ikon;

/// A status in a header or card. In tables a [StatusText] takes its place.
public final class Pill extends Label {
    public Pill(String word, Ikon shape, Tone tone) {
        super(word, Nodes.icon(shape));
        getStyleClass().addAll("pill", tone.style());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
