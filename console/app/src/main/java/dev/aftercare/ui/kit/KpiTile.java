package dev.aftercare.ui.kit;

import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// One figure with its change and what it was counted from. Can be focused: the definition shows on
/// hover and on focus.
public final class KpiTile extends VBox {
    public KpiTile(String name, String figure, StatusText change, String countedFrom) {
        getStyleClass().add("kpi-tile");
        setFocusTraversable(true);
        setAccessibleText(String.join(", ", name, figure, change.getText(), countedFrom));
        var heading =
                Nodes.row(
                        8,
                        Nodes.label(name, "secondary"),
                        Nodes.spacer(),
                        Nodes.icon(MaterialDesignI.INFORMATION_OUTLINE, "small", "muted"));
        var value = Nodes.row(10, Nodes.label(figure, "kpi"), change);
        getChildren().addAll(heading, value, Nodes.shrinking(countedFrom, "secondary"));
    }
}
