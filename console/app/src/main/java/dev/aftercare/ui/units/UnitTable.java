package dev.aftercare.ui.units;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.ui.kit.table.SortArrows;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.Map;

/// The unit list, sorted by the database: a click on a header asks for another order.
final class UnitTable {
    private static final double ROW_HEIGHT = 30;
    private static final Map<String, UnitSort> SORTS =
            Map.of(
                    "serial", UnitSort.SERIAL,
                    "made", UnitSort.MADE,
                    "shipped", UnitSort.SHIPPED,
                    "covered", UnitSort.COVERED);

    private final UnitsViewModel model;
    private final UnitColumns columns;
    private final TableView<UnitLine> table = new TableView<>();

    UnitTable(UnitsViewModel model, UnitColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    TableView<UnitLine> build() {
        table.setId("units");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(columns.shown());
        columns.more().forEach(this::addHidden);
        table.getColumns().forEach(one -> one.setSortable(SORTS.containsKey(one.getId())));
        SortArrows.beside(table);
        table.setSortPolicy(_ -> sort());
        showOrder(model.order().get());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        model.rows().subscribe(table::setItems);
        table.getSelectionModel().selectedItemProperty().subscribe(model::select);
        return table;
    }

    private void addHidden(TableColumn<UnitLine, ?> column) {
        column.setVisible(false);
        table.getColumns().add(column);
    }

    private void showOrder(UnitOrder order) {
        for (var column : table.getColumns()) {
            if (order.by() == SORTS.get(column.getId())) {
                column.setSortType(
                        order.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            }
        }
    }

    /// Nothing is sorted here: the rows come sorted.
    private boolean sort() {
        if (!table.getSortOrder().isEmpty()) {
            var column = table.getSortOrder().getFirst();
            var by = SORTS.get(column.getId());
            if (by != null) {
                boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
                model.order().set(new UnitOrder(by, down));
            }
        }
        return true;
    }
}
