package dev.aftercare.ui.settings.pages;

import dev.aftercare.ui.kit.editing.Unsaved;

import javafx.scene.Node;

import java.util.Map;

/// What a page shows and does.
@FunctionalInterface
public interface PageContent {
    /// Called once, before anything else.
    Node build();

    /// It can be seen from now on.
    default void shown() {}

    /// Another stands in its place.
    default void hidden() {}

    /// What would be lost if one left.
    default Unsaved unsaved() {
        return Unsaved.nothing();
    }

    /// What keys do here.
    default Map<PageKey, Runnable> keys() {
        return Map.of();
    }
}
