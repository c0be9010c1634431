package dev.aftercare.ui.kit.table;

import dev.aftercare.ui.kit.paging.PagedList;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// The tick of a row. It is no selection: one looks at one unit and prints forty others.
final class TickCell<R> extends TableCell<R, R> {
    private final PagedList<?, ?, R> list;
    private final CheckBox tick = new CheckBox();

    TickCell(PagedList<?, ?, R> list, String meaning) {
        this.list = list;
        getStyleClass().add("check-cell");
        tick.setMouseTransparent(true);
        tick.setFocusTraversable(false);
        tick.setAccessibleText(meaning);
        tick.setVisible(false);
        setGraphic(tick);
        list.ticked().subscribe(this::show);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::toggle);
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        tick.setVisible(!empty && item != null); // taken away and put back, it is styled anew
        show();
    }

    private void show() {
        var row = getItem();
        tick.setSelected(row != null && list.ticked().get().has(list.id(row)));
    }

    private void toggle(MouseEvent press) {
        var row = getItem();
        if (row != null) {
            list.toggle(list.id(row));
            press.consume();
        }
    }
}
