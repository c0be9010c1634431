package dev.aftercare.ui.shell;

import dev.aftercare.ui.kit.Nodes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One of the words at the bottom right, in one line: what is said, what takes it back, and what
/// takes it away. A [atlantafx.base.controls.Notification] has a line of its own for each.
final class Toast extends HBox {
    private final Label words;
    private final Button cross;

    /// @param close what its cross says to screen readers
    Toast(String text, Ikon shape, String tone, String close) {
        getStyleClass().addAll("toast", tone);
        setMaxHeight(USE_PREF_SIZE);
        words = Nodes.wrapping(text, "toast-words");
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        cross = Nodes.iconButton(close, MaterialDesignC.CLOSE, "flat", "tiny");
        cross.setFocusTraversable(false);
        getChildren().addAll(Nodes.icon(shape, tone), words, cross);
    }

    void onClose(Runnable act) {
        cross.setOnAction(_ -> act.run());
    }

    /// Before the cross.
    void add(Button undo) {
        getChildren().add(getChildren().size() - 1, undo);
    }

    boolean says(String text) {
        return words.getText().equals(text);
    }
}
