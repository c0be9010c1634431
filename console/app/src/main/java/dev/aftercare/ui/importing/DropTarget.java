package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The place that says that files can be dropped; they can anywhere on the screen.
final class DropTarget {
    private final VBox box;

    /// @param choose asks for files
    DropTarget(Texts texts, Runnable choose) {
        var button = Nodes.button(texts.get("ui.import.choose"), Styles.ACCENT);
        button.setId("choose-file");
        button.setOnAction(_ -> choose.run());
        Nodes.withKey(button, "Shortcut+O");
        var words =
                Nodes.row(
                        12,
                        Nodes.icon(MaterialDesignT.TRAY_ARROW_DOWN, "large", "muted"),
                        new VBox(
                                2,
                                Nodes.label(texts.get("ui.import.drop"), "medium"),
                                Nodes.label(texts.get("ui.import.drop.kinds"), "secondary")),
                        button);
        words.setMaxWidth(VBox.USE_PREF_SIZE);
        words.setSpacing(20);
        box = new VBox(words);
        box.setId("drop-target");
        box.getStyleClass().add("drop-target");
    }

    Node node() {
        return box;
    }
}
