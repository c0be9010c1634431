package dev.aftercare.ui.kit;

import javafx.scene.control.Label;

/// The picture of a key, as [Keys#said] says it. Beside the words of what it does, never instead of
/// them.
public final class Keycap extends Label {
    private static final double NARROWEST = 19;

    public Keycap(String keys) {
        super(keys);
        getStyleClass().add("keycap");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(NARROWEST, super.computePrefWidth(height));
    }
}
