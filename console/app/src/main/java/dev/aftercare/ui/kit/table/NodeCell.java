package dev.aftercare.ui.kit.table;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A cell that shows its value as a text, a node, or both.
public final class NodeCell<R, V> extends TableCell<R, V> {
    private final Function<V, @Nullable Node> graphic;
    private final Function<V, String> text;

    public NodeCell(Function<V, @Nullable Node> graphic, Function<V, String> text) {
        this.graphic = graphic;
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        setText(value == null || empty ? null : text.apply(value));
        setGraphic(value == null || empty ? null : graphic.apply(value));
    }
}
