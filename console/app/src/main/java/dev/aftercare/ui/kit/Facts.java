package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.geometry.Pos;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;

/// What is known of something, a line each; what is not known is a dash.
public final class Facts extends GridPane {
    private final Texts texts;
    private final String prefix;

    /// @param prefix of the keys of the facts' names
    public Facts(Texts texts, String prefix) {
        super(8, 6);
        this.texts = texts;
        this.prefix = prefix;
        getStyleClass().add("facts");
        setAlignment(Pos.CENTER_LEFT);
    }

    public Facts fact(String name, @Nullable Object value) {
        return line(name, value, "small-body");
    }

    /// One that is looked for first.
    public Facts mainFact(String name, @Nullable Object value) {
        return line(name, value, value == null ? "small-body" : "medium");
    }

    private Facts line(String name, @Nullable Object value, String style) {
        addRow(
                getRowCount(),
                Nodes.label(texts.get(prefix + name), "secondary"),
                Nodes.shrinking(value == null ? Nodes.UNKNOWN : value.toString(), style));
        return this;
    }
}
