package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The parts of the pane, one under the other.
final class Sections {

    static Node section(Node... nodes) {
        var section = new VBox(6, nodes);
        section.getStyleClass().add("pane-section");
        return section;
    }

    static Node title(String text, Node state) {
        var title = row(8, label(text, "pane-title"), spacer(), state);
        title.getStyleClass().add("title");
        return title;
    }

    private Sections() {}
}
