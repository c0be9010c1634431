package dev.aftercare.ui.kit;

import javafx.scene.Node;

/// Something laid over the screen.
public interface Dialog {
    Node node();

    /// It can be seen; the focus goes to where one begins.
    void opened();

    /// Something typed would be lost.
    boolean isDirty();
}
