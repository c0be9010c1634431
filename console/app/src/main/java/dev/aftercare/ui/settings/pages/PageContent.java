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

    /// Whether [#add] begins something here.
    default boolean adds() {
        return false;
    }

    /// Whether [#filter] leads anywhere here.
    default boolean filters() {
        return false;
    }

    /// Whether anything here is to be saved.
    default boolean saves() {
        return false;
    }

    /// Begins something new.
    default void add() {}

    /// Goes to the field that narrows its list.
    default void filter() {}
}
