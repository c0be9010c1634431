package dev.aftercare.ui.kit.table;

import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;

import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// A menu of a table's columns, to be ticked.
public final class ColumnChooser {
    private final TableView<?> table;
    private final String name;

    public ColumnChooser(TableView<?> table, String name) {
        this.table = table;
        this.name = name;
    }

    public Node build() {
        var menu = new MenuButton(null, Nodes.icon(MaterialDesignV.VIEW_COLUMN_OUTLINE));
        menu.setId("columns");
        menu.setAccessibleText(name);
        menu.getStyleClass().addAll("small", "columns");
        for (var column : table.getColumns()) {
            if (!column.getText().isEmpty()) {
                var item = new CheckMenuItem(column.getText());
                item.selectedProperty().bindBidirectional(column.visibleProperty());
                menu.getItems().add(item);
            }
        }
        return menu;
    }
}
