package dev.aftercare.ui.kit.table;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// A tick that *is* the selection of its row: a click adds or removes the row, others stay.
public final class CheckCell<R> extends TableCell<R, R> {
    private final CheckBox tick = new CheckBox();

    public CheckCell() {
        getStyleClass().add("check-cell");
        tick.setMouseTransparent(true);
        tick.setFocusTraversable(false);
        tableRowProperty()
                .subscribe(
                        row -> {
                            if (row != null) {
                                tick.selectedProperty().bind(row.selectedProperty());
                            }
                        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::toggle);
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : tick);
    }

    private void toggle(MouseEvent press) {
        var selection = getTableView().getSelectionModel();
        if (tick.isSelected()) {
            selection.clearSelection(getIndex());
        } else {
            selection.select(getIndex());
        }
        press.consume();
    }
}
