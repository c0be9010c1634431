package dev.aftercare.ui.kit.table;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.paging.PagedList;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Function;

/// Makes the columns of a table. A row may be null: one that is on its way.
public final class Columns<R> {
    private final Texts texts;
    private final String prefix;

    /// @param prefix of the keys of the columns' names
    public Columns(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    /// A column of whatever a cell factory shows.
    ///
    /// @param name its id, and the end of its name's key
    public <V> TableColumn<R, V> column(String name, double width, Function<R, @Nullable V> value) {
        var column = new TableColumn<R, V>(texts.get(prefix + name));
        column.setId(name);
        column.setCellValueFactory(
                cell -> {
                    var row = cell.getValue();
                    return new ReadOnlyObjectWrapper<>(row == null ? null : value.apply(row));
                });
        column.setPrefWidth(width);
        return column;
    }

    /// A column of texts, numbers or days; what is not known is a dash.
    public TableColumn<R, ?> text(
            String name, double width, Function<R, @Nullable Object> value, String... styles) {
        TableColumn<R, Object> column = column(name, width, value);
        column.getStyleClass().addAll(styles);
        column.setCellFactory(_ -> new TextCell<>());
        column.setUserData(new Said<R>(row -> Objects.toString(value.apply(row), "")));
        return column;
    }

    /// A column of what [ShownCell] shows.
    public <V> TableColumn<R, ?> shown(
            String name,
            double width,
            Function<R, @Nullable V> value,
            Function<V, ShownCell.Shown> say,
            String... styles) {
        TableColumn<R, V> column = column(name, width, value);
        column.getStyleClass().addAll(styles);
        column.setCellFactory(_ -> new ShownCell<>(say));
        column.setUserData(
                new Said<R>(
                        row -> {
                            var shown = value.apply(row);
                            return shown == null ? "" : say.apply(shown).text();
                        }));
        return column;
    }

    /// A cell's words, also where nobody sees it.
    private record Said<R>(Function<R, String> of) {}

    /// What a column says of a row.
    @SuppressWarnings("unchecked") // a column was made for its rows
    static <R> String said(TableColumn<R, ?> column, R row) {
        return column.getUserData() instanceof Said<?> said
                ? ((Said<R>) said).of.apply(row)
                : "";
    }

    /// The column of ticks; its header ticks all.
    public TableColumn<R, ?> ticks(PagedList<?, ?, R> list) {
        TableColumn<R, R> column = new TableColumn<>("");
        column.setId("check");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setPrefWidth(33);
        column.setGraphic(all(list));
        column.setCellFactory(_ -> new TickCell<>(list, texts.get("ui.table.tick")));
        column.getStyleClass().add("check");
        column.setSortable(false);
        column.setResizable(false);
        column.setReorderable(false);
        return column;
    }

    private CheckBox all(PagedList<?, ?, R> list) {
        var all = new CheckBox();
        all.setAccessibleText(texts.get("ui.table.tickAll"));
        all.setFocusTraversable(false);
        all.setOnAction(_ -> list.toggleAll());
        Runnable show =
                () -> {
                    long ticked = list.ticked().get().count(list.count().get());
                    all.setIndeterminate(ticked > 0 && ticked < list.count().get());
                    all.setSelected(ticked > 0 && ticked == list.count().get());
                };
        list.ticked().subscribe(show);
        list.count().subscribe(show);
        return all;
    }

    private static final class TextCell<R> extends javafx.scene.control.TableCell<R, Object> {
        TextCell() {
            Nodes.tellWhole(this);
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            boolean awaited = empty || getTableRow() == null || getTableRow().getItem() == null;
            setText(awaited ? null : Objects.toString(value, Nodes.UNKNOWN));
        }
    }
}
