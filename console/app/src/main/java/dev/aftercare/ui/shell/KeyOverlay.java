package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Nodes;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// All keys that do something right now.
final class KeyOverlay implements Dialog {
    private final VBox node = new VBox(12);
    private final Button close;

    KeyOverlay(Texts texts, List<Command> commands, Runnable leave) {
        var keys = new GridPane(16, 8);
        for (var command : commands) {
            var cap = new Keycap(Keys.said(command.keys()));
            GridPane.setHalignment(cap, HPos.RIGHT);
            keys.addRow(keys.getRowCount(), cap, Nodes.label(command.words()));
        }
        close = Nodes.button(texts.get("ui.close"));
        close.setCancelButton(true);
        close.setDefaultButton(true);
        close.setOnAction(_ -> leave.run());
        node.getStyleClass().add("form");
        node.setId("keys");
        node.getChildren()
                .addAll(
                        Nodes.label(texts.get("ui.key.all"), "section-title"),
                        keys,
                        Nodes.row(8, Nodes.spacer(), close));
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
