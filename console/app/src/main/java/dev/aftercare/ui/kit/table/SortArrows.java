package dev.aftercare.ui.kit.table;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Puts the arrow of the sorted column right behind its name. JavaFX keeps it at the far edge of
/// the header, where it looks as if it belonged to the next column and pushes numbers aside.
public final class SortArrows {
    private SortArrows() {}

    public static void beside(TableView<?> table) {
        table.getColumns().forEach(column -> beside(table, column));
    }

    private static void beside(TableView<?> table, TableColumn<?, ?> column) {
        if (!column.isSortable()) {
            return;
        }
        column.setSortNode(new Region());
        var up = new FontIcon(MaterialDesignA.ARROW_UP);
        var down = new FontIcon(MaterialDesignA.ARROW_DOWN);
        up.getStyleClass().add("sort-icon");
        down.getStyleClass().add("sort-icon");
        column.graphicProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () ->
                                        !table.getSortOrder().contains(column)
                                                ? null
                                                : column.getSortType()
                                                                == TableColumn.SortType.ASCENDING
                                                        ? up
                                                        : down,
                                table.getSortOrder(),
                                column.sortTypeProperty()));
    }
}
