package dev.aftercare.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Which page of Settings is shown.
public final class SettingsViewModel {
    private final StringProperty page = new SimpleStringProperty("");

    /// The id of the page that somebody wants to see; empty for the first.
    public StringProperty page() {
        return page;
    }
}
