package dev.aftercare.ui.kit;

import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;

/// One filter: what is filtered, by what. One button, so one stop of the Tab key.
public final class FilterChip extends Button {
    public FilterChip(String column, String condition, Ikon action) {
        var mark = Nodes.icon(action, "small", "muted");
        setGraphic(Nodes.row(6, Nodes.label(column), Nodes.label(condition, "strong"), mark));
        setAccessibleText(column + " " + condition);
        getStyleClass().add("filter-chip");
    }
}
