package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The first line of a screen: what it is, how many there are, and at the right what one can do
/// with all of it.
public final class PageHeader extends HBox {
    public PageHeader(String title, Node... actions) {
        super(10, Nodes.label(title, "page-title"), Nodes.spacer());
        getChildren().addAll(actions);
        getStyleClass().add("page-header");
    }

    public PageHeader counting(ObservableValue<? extends Number> count, Texts texts) {
        var label = Nodes.label("", "beside-title");
        count.subscribe(n -> label.setText(texts.get("ui.number", n)));
        getChildren().add(1, label);
        return this;
    }
}
