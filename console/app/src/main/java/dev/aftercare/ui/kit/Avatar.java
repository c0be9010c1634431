package dev.aftercare.ui.kit;

import javafx.scene.control.Label;

/// The initials of who works on it.
public final class Avatar extends Label {
    public Avatar(String initials) {
        super(initials);
        getStyleClass().add("avatar");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
