package dev.aftercare.ui.kit.table;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DataFormat;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Takes what a table shows to the clipboard: one cell by the menu of the right button, the selected
/// row also by a key, its shown columns with tabs between them as spreadsheets read them.
final class Copying<R> {
    private final TableView<R> table;
    private final Texts texts;

    Copying(TableView<R> table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    void begin() {
        table.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    }

    private void offer(ContextMenuEvent asked) {
        var at = asked.getPickResult().getIntersectedNode();
        var cell = within(at, TableCell.class);
        var row = within(at, TableRow.class);
        if (cell != null && row != null && row.getItem() != null) {
            var menu = new ContextMenu();
            var said = Objects.toString(((TableCell<?, ?>) cell).getText(), "");
            if (!said.isEmpty()) {
                menu.getItems()
                        .add(
                                Nodes.item(
                                        "copy-cell",
                                        texts.get("ui.table.copyCell", said),
                                        () -> copy(said)));
            }
            menu.getItems()
                    .add(
                            Nodes.item(
                                    "copy-row",
                                    texts.get("ui.table.copyRow"),
                                    () -> copy(text(row.getIndex()))));
            menu.show(table, asked.getScreenX(), asked.getScreenY());
        }
    }

    void copyRow() {
        int selected = table.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            copy(text(selected));
        }
    }

    private String text(int index) {
        var row = table.getItems().get(index);
        return row == null
                ? ""
                : table.getVisibleLeafColumns().stream()
                        .filter(column -> !column.getText().isEmpty())
                        .map(column -> Columns.said(column, row))
                        .collect(Collectors.joining("\t"));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static <N extends Node> @Nullable N within(
            @Nullable Node at, Class<N> type) {
        for (var node = at; node != null; node = node.getParent()) {
            if (type.isInstance(node)) {
                return type.cast(node);
            }
        }
        return null;
    }
}
