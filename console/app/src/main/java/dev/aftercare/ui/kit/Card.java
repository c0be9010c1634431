package dev.aftercare.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A titled box: header line, then what is given.
public final class Card extends VBox {
    private final HBox header = Nodes.row(8);

    public Card(String title, String explanation, Node body) {
        getStyleClass().add("card-box");
        header.getStyleClass().add("card-header");
        header.getChildren().add(Nodes.label(title, "card-title"));
        if (!explanation.isEmpty()) {
            header.getChildren().add(Nodes.shrinking(explanation, "secondary"));
        }
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    /// Adds to the header: beside the title, or after a [Nodes#spacer()] at its right end.
    public Card header(Node... nodes) {
        header.getChildren().addAll(nodes);
        return this;
    }
}
