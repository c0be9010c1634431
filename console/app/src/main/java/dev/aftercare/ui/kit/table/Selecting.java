package dev.aftercare.ui.kit.table;

import dev.aftercare.ui.kit.paging.PagedList;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;

/// Keeps a table's selected row and a list's selected id together. The id leads: rows move, come
/// late and are fetched anew, and none of that closes a pane or opens another.
final class Selecting<R> {
    private final TableView<R> table;
    private final PagedList<?, ?, R> list;
    private boolean following;
    private int awaited = -1;

    Selecting(TableView<R> table, PagedList<?, ?, R> list) {
        this.table = table;
        this.list = list;
    }

    void begin() {
        var selection = table.getSelectionModel();
        selection.selectedIndexProperty().subscribe((_, row) -> picked(row.intValue()));
        list.selected()
                .subscribe(
                        (_, _) -> {
                            awaited = -1;
                            follow();
                        });
        table.getItems()
                .addListener(
                        (ListChangeListener<R>)
                                change -> {
                                    if (change.next() && !change.wasUpdated()) {
                                        awaited = -1;
                                    }
                                    arrived();
                                });
    }

    /// By a person; a change of the list selects nothing, or something that is not there yet.
    private void picked(int index) {
        if (!following && index >= 0) {
            var row = list.rows().peek(index);
            awaited = row == null ? index : -1;
            if (row != null) {
                list.selected().set(list.id(row));
            }
        }
    }

    private void arrived() {
        var row = awaited < 0 ? null : list.rows().peek(awaited);
        if (row != null) {
            awaited = -1;
            list.selected().set(list.id(row));
        }
        follow();
    }

    private void follow() {
        if (following || awaited >= 0) {
            return;
        }
        following = true;
        var id = list.selected().get();
        int selected = table.getSelectionModel().getSelectedIndex();
        int wanted = id == null ? -1 : row(id, selected);
        if (wanted != selected) {
            if (wanted < 0) {
                table.getSelectionModel().clearSelection();
            } else {
                table.getSelectionModel().select(wanted);
            }
        }
        following = false;
    }

    /// Where the row stands; where it is not held, the selected one stays if it may be it.
    private int row(long id, int selected) {
        var there = selected < 0 ? null : list.rows().peek(selected);
        if (there != null && list.id(there) == id) {
            return selected;
        }
        int held = list.rows().rowOf(id);
        return held < 0 && there == null ? selected : held;
    }
}
