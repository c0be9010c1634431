package dev.aftercare.ui.settings.pages;

import dev.aftercare.ui.kit.editing.Unsaved;

import javafx.scene.Node;

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

    /// Saves what is typed, saying that it did.
    default void save() {}

    /// Begins something new.
    default void add() {}

    /// Goes to the field that narrows its list.
    default void filter() {}
}
