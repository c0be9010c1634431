package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Nodes;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// All keys that do something right now: those of the screen, and those of the whole window.
final class KeyOverlay implements Dialog {
    private final VBox node = new VBox(16);
    private final Button close;

    /// @param own of the screen that is shown
    KeyOverlay(Texts texts, List<Command> own, List<Command> everywhere, Runnable leave) {
        close = Nodes.button(texts.get("ui.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> leave.run());
        node.getStyleClass().addAll("form", "keys");
        node.setId("keys");
        var columns =
                Nodes.row(
                        32,
                        keys(texts.get("ui.key.here"), own),
                        keys(texts.get("ui.key.everywhere"), everywhere));
        columns.setAlignment(Pos.TOP_LEFT);
        node.getChildren()
                .addAll(
                        Nodes.label(texts.get("ui.key.all"), "section-title"),
                        columns,
                        Nodes.wrapping(texts.get("ui.key.scanner"), "secondary"),
                        Nodes.row(8, Nodes.spacer(), close));
    }

    private static Node keys(String title, List<Command> commands) {
        var keys = new GridPane(12, 8);
        for (var command : commands) {
            var cap = new Keycap(Keys.said(command.keys()));
            GridPane.setHalignment(cap, HPos.LEFT);
            keys.addRow(keys.getRowCount(), cap, Nodes.label(command.words()));
        }
        return new VBox(10, Nodes.label(title, "pane-title"), keys);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void opened() {
        close.requestFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
