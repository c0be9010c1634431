package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
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

    /// One that is left out where nothing is known.
    public Facts factIfKnown(String name, @Nullable Object value) {
        return value == null ? this : fact(name, value);
    }

    /// One that has a name of its own.
    public Facts named(String name, String value) {
        return add(Nodes.shrinking(name, "secondary"), value, "small-body");
    }

    /// One that is looked for first.
    public Facts mainFact(String name, @Nullable Object value) {
        return line(name, value, value == null ? "small-body" : "medium");
    }

    private Facts line(String name, @Nullable Object value, String style) {
        return add(Nodes.label(texts.get(prefix + name), "secondary"), value, style);
    }

    private Facts add(Label name, @Nullable Object value, String style) {
        addRow(
                getRowCount(),
                name,
                Nodes.shrinking(value == null ? Nodes.UNKNOWN : value.toString(), style));
        return this;
    }
}
