package dev.aftercare.ui.importing.open;

import dev.aftercare.ui.kit.Command;

import javafx.scene.Node;

import java.util.List;

/// One of the pages of the import screen: what it shows and what its keys do.
public interface ImportPage {
    Node node();

    List<Command> commands();

    /// It can be seen; the focus goes to where one begins.
    default void shown() {}

    /// Another stands in its place, for good.
    default void gone() {}
}
