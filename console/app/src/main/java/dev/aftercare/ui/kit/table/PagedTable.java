package dev.aftercare.ui.kit.table;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.paging.PagedList;

import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A table of a [PagedList], sorted by the database: a click on a header asks for another order.
/// One row is selected, for the pane; ticks are apart from it.
public final class PagedTable<O, R> {
    private static final double ROW_HEIGHT = 30;

    private final PagedList<?, O, R> list;
    private final Sorts<O> sorts;
    private final Texts texts;
    private final TableView<R> table = new TableView<>();

    private final @Nullable Kept kept;
    private final Copying<R> copying;

    /// One whose columns are as they were made, each time.
    public PagedTable(PagedList<?, O, R> list, Sorts<O> sorts, Texts texts) {
        this(list, sorts, texts, null);
    }

    /// One that its person finds as they left it.
    ///
    /// @param kept where its person's columns are; null: nowhere
    public PagedTable(PagedList<?, O, R> list, Sorts<O> sorts, Texts texts, @Nullable Kept kept) {
        this.list = list;
        this.sorts = sorts;
        this.texts = texts;
        this.kept = kept;
        this.copying = new Copying<>(table, texts);
    }

    /// Called once.
    ///
    /// @param more columns that one may want to see, too
    public Node build(String id, List<TableColumn<R, ?>> shown, List<TableColumn<R, ?>> more) {
        table.setId(id);
        table.setAccessibleText(texts.get("ui.section." + id));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(shown);
        more.forEach(this::addHidden);
        table.getColumns().forEach(one -> one.setSortable(sorts.columns().contains(one.getId())));
        table.setPlaceholder(Nodes.label(texts.get("ui.table.none"), "secondary"));
        table.setItems(list.rows());
        SortArrows.beside(table);
        if (kept != null) {
            new KeptColumns(table, kept, id + ".columns").begin();
        }
        copying.begin();
        list.order().subscribe(this::showOrder);
        list.filter().subscribe((_, _) -> table.scrollTo(0));
        table.setSortPolicy(_ -> sort());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        new Selecting<>(table, list).begin();
        var room = new InPieces(table);
        VBox.setVgrow(room, Priority.ALWAYS);
        return new VBox(trouble(), room);
    }

    public TableView<R> table() {
        return table;
    }

    /// What keys do while the focus is in it.
    public List<Command> commands() {
        return List.of(
                key("tick", "Space", this::toggle),
                key("tick-up", "Shift+Up", () -> extend(-1)),
                key("tick-down", "Shift+Down", () -> extend(1)),
                key("tick-all", "Shortcut+A", list::toggleAll),
                key("copy-row", "Shortcut+Shift+C", copying::copyRow));
    }

    private Command key(String id, String keys, Runnable act) {
        return Command.of(id, keys, texts.get("ui.table.key." + id), act).only(table);
    }

    private void addHidden(TableColumn<R, ?> column) {
        column.setVisible(false);
        table.getColumns().add(column);
    }

    private Node trouble() {
        var again = Nodes.button(texts.get("ui.again"), Styles.SMALL);
        again.setOnAction(_ -> list.retry());
        var line = Nodes.row(8, Nodes.label(texts.get("ui.table.failed"), "secondary"), again);
        line.getStyleClass().add("list-trouble");
        line.visibleProperty().bind(list.failed());
        line.managedProperty().bind(list.failed());
        return line;
    }

    private void showOrder(O order) {
        var by = sorts.shown().apply(order);
        for (var column : table.getColumns()) {
            if (by.column().equals(column.getId())) {
                column.setSortType(
                        by.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                if (!table.getSortOrder().equals(List.of(column))) {
                    table.getSortOrder().setAll(List.of(column));
                }
            }
        }
    }

    /// Nothing is sorted here: the rows come sorted. A third click on a header would leave no
    /// order; there always is one.
    private boolean sort() {
        if (table.getSortOrder().isEmpty()) {
            showOrder(list.order().get());
        } else {
            var column = table.getSortOrder().getFirst();
            boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
            list.order().set(sorts.asked().apply(new Sorts.By(column.getId(), down)));
        }
        return true;
    }

    private void toggle() {
        var row = list.rows().peek(table.getSelectionModel().getSelectedIndex());
        if (row != null) {
            list.toggle(list.id(row));
        }
    }

    private void extend(int by) {
        int from = table.getSelectionModel().getSelectedIndex();
        int to = Math.clamp(from + by, 0, Math.max(0, table.getItems().size() - 1));
        tick(from);
        table.getSelectionModel().select(to);
        table.scrollTo(Math.max(0, to - 1));
        tick(to);
    }

    private void tick(int index) {
        var row = index < 0 ? null : list.rows().peek(index);
        if (row != null) {
            list.tick(list.id(row));
        }
    }
}
