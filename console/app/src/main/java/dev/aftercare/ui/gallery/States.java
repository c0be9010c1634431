package dev.aftercare.ui.gallery;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// How examples are shown: in states, side by side.
final class States {

    /// Puts a node into states that otherwise need a pointer or the keyboard.
    static <N extends Node> N in(N node, String... states) {
        for (var state : states) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        }
        return node;
    }

    /// Columns of equal width. An HBox would give more to who asks for more.
    static Node columns(double gap, Node... nodes) {
        var grid = new GridPane(gap, 0);
        grid.addRow(0, nodes);
        for (var node : nodes) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / nodes.length);
            grid.getColumnConstraints().add(column);
            GridPane.setVgrow(node, Priority.ALWAYS);
        }
        return grid;
    }

    private States() {}
}
