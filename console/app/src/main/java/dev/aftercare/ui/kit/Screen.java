package dev.aftercare.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

import java.util.List;

/// What the shell needs from a screen: its nodes, and what the status bar says meanwhile.
public interface Screen {
    /// Called once.
    Node build();

    /// It can be seen from now on.
    default void shown() {}

    /// Another stands in its place. What it listens to and nobody sees is let go.
    default void hidden() {}

    /// A fact for the left half of the status bar.
    ReadOnlyStringProperty fact();

    /// Keys for its right half.
    List<Hint> hints();
}
