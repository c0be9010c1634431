package dev.aftercare.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

import java.util.List;

/// What the shell needs from a screen: its nodes, what the status bar says meanwhile, and its keys.
public interface Screen {
    /// Called once, before anything else.
    Node build();

    /// It can be seen from now on.
    default void shown() {}

    /// Its person comes back to it, from the search field or the like.
    ///
    /// @param built what [#build] gave
    default void focus(Node built) {
        built.requestFocus();
    }

    /// Another stands in its place. What it listens to and nobody sees is let go.
    default void hidden() {}

    /// Something typed would be lost.
    default boolean isDirty() {
        return false;
    }

    /// A fact for the left half of the status bar.
    ReadOnlyStringProperty fact();

    /// What keys do here, the most wanted first: the status bar has room for a few.
    default List<Command> commands() {
        return List.of();
    }
}
