package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.table.ShownCell;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// The rows of the file under its own columns, each with what it is taken for. A cursor stands on
/// one cell; nothing is held but what is looked at.
final class ReviewGrid {
    private static final double ROW_HEIGHT = 30;
    private static final double NARROWEST = 96;
    private static final double BESIDE_COLUMNS = 12;

    private final Texts texts;
    private final ReviewRows rows;
    private final GridHead head;
    private final Acts acts;
    private final TableView<@Nullable ReviewRow> table = new TableView<>();

    /// Cells that were made; a table makes as many as it shows.
    private final Set<GridCell> made = new HashSet<>();

    /// What the grid asks for.
    interface Acts {
        /// Why a row was skipped.
        String skipped(ReviewRow line);

        /// Somebody has written something else into a cell.
        void typed(ReviewRow line, int column, String text);
    }

    ReviewGrid(ReviewRows rows, Texts texts, GridHead head, Acts acts) {
        this.rows = rows;
        this.texts = texts;
        this.head = head;
        this.acts = acts;
    }

    TableView<@Nullable ReviewRow> build() {
        table.setId("import-grid");
        table.setAccessibleText(texts.get("ui.import.grid"));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "import-grid");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new GridRow());
        table.setPlaceholder(Nodes.label(texts.get("ui.import.none"), "secondary"));
        table.setItems(rows);
        return table;
    }

    /// The columns of the file, as they are taken now.
    void show(List<SessionColumn> columns) {
        made.clear();
        var all = new ArrayList<TableColumn<@Nullable ReviewRow, ?>>();
        all.add(number());
        all.add(state());
        for (int i = 0; i < columns.size(); i++) {
            all.add(column(columns.get(i), i == 0));
        }
        table.getColumns().setAll(all);
    }

    private TableColumn<@Nullable ReviewRow, ?> number() {
        var column = plain("row", 62, ReviewRow::number);
        column.setCellFactory(_ -> new NumberCell(texts));
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<@Nullable ReviewRow, ?> state() {
        var column = plain("state", 96, ReviewRow::state);
        column.setCellFactory(_ -> new ShownCell<>(this::shown));
        return column;
    }

    private ShownCell.Shown shown(RowState state) {
        return ShownCell.Shown.icon(
                texts.get("ui.import.state." + state.name().toLowerCase(Locale.ROOT)),
                RowStates.shape(state),
                RowStates.tone(state).style());
    }

    private <V> TableColumn<@Nullable ReviewRow, V> plain(
            String name, double width, Function<ReviewRow, V> value) {
        var column = new TableColumn<@Nullable ReviewRow, V>(texts.get("ui.import.head." + name));
        column.setId(name);
        column.setCellValueFactory(
                cell -> {
                    var line = cell.getValue();
                    return new ReadOnlyObjectWrapper<>(line == null ? null : value.apply(line));
                });
        fix(column, width);
        return column;
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private TableColumn<@Nullable ReviewRow, ?> column(SessionColumn shown, boolean first) {
        var column = new TableColumn<@Nullable ReviewRow, @Nullable ReviewRow>();
        column.setId("column-" + shown.letters());
        column.setUserData(shown.index());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setGraphic(head.build(shown));
        column.setCellFactory(_ -> cell(shown, first));
        if (ColumnWords.isCode(shown)) {
            column.getStyleClass().add("mono");
        }
        if (ColumnWords.isIgnored(shown)) {
            column.getStyleClass().add("ignored");
        }
        column.setMinWidth(NARROWEST);
        fix(column, head.width(shown));
        return column;
    }

    private GridCell cell(SessionColumn shown, boolean first) {
        var cell =
                new GridCell(
                        shown.index(),
                        new GridCell.Acts() {
                            @Override
                            public @Nullable Function<ReviewRow, String> skipped() {
                                return first ? acts::skipped : null;
                            }

                            @Override
                            public void typed(ReviewRow line, int column, String text) {
                                acts.typed(line, column, text);
                            }

                            @Override
                            public void left() {
                                table.requestFocus();
                            }

                            @Override
                            public boolean isRenewing() {
                                return rows.isRenewing();
                            }
                        });
        made.add(cell);
        return cell;
    }

    /// Puts the cursor on a cell and brings it into view.
    void go(int index, int column) {
        var wanted = columnAt(column);
        if (wanted == null || index < 0 || index >= table.getItems().size()) {
            return;
        }
        int visible = visibleRows();
        int first = firstVisible();
        if (index < first || index >= first + visible - 1) {
            table.scrollTo(Math.max(0, index - visible / 3));
        }
        bringIntoView(wanted);
        table.getSelectionModel().clearAndSelect(index, wanted);
        table.getFocusModel().focus(index, wanted);
    }

    /// A column that can be seen stays where it is, and its neighbours with it; numbers and states
    /// are seen, too, where there is room for all.
    private void bringIntoView(TableColumn<?, ?> wanted) {
        double left = 0;
        for (var column : table.getColumns().subList(0, table.getColumns().indexOf(wanted))) {
            left += column.getWidth();
        }
        double right = left + wanted.getWidth();
        double from = scrolled();
        if (left < from || right > from + table.getWidth()) {
            if (right < table.getWidth() - BESIDE_COLUMNS) {
                table.scrollToColumnIndex(0);
            } else {
                table.scrollToColumnIndex(table.getColumns().indexOf(wanted));
            }
        }
    }

    private double scrolled() {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .mapToDouble(ScrollBar::getValue)
                .findFirst()
                .orElse(0);
    }

    private int visibleRows() {
        return (int) Math.max(3, (table.getHeight() - 50) / ROW_HEIGHT);
    }

    private int firstVisible() {
        return made.stream()
                .filter(cell -> !cell.isEmpty() && cell.getScene() != null)
                .mapToInt(TableCell::getIndex)
                .min()
                .orElse(0);
    }

    private @Nullable TableColumn<@Nullable ReviewRow, ?> columnAt(int place) {
        return table.getColumns().stream()
                .filter(one -> Integer.valueOf(place).equals(one.getUserData()))
                .findFirst()
                .orElse(null);
    }

    /// Where the cursor stands.
    ///
    /// @param index in the list
    /// @param column of the sheet, from 0; negative before the first
    record Cursor(int index, int column) {}

    Cursor cursor() {
        var cells = table.getSelectionModel().getSelectedCells();
        if (cells.isEmpty()) {
            return new Cursor(-1, -1);
        }
        TablePosition<?, ?> at = cells.getFirst();
        var column = at.getTableColumn();
        var place = column == null ? null : column.getUserData();
        return new Cursor(at.getRow(), place instanceof Integer number ? number : -1);
    }

    /// Lets somebody type something else into a cell.
    void edit(int index, int column) {
        var wanted = columnAt(column);
        if (wanted != null) {
            table.edit(index, wanted);
        }
    }

    /// What somebody is typing into a cell; null: nobody is.
    @Nullable String typed() {
        return made.stream().map(GridCell::typed).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Whoever was typing while the rows were asked for again is typing still.
    void goOn() {
        List.copyOf(made).forEach(GridCell::goOn);
    }

    /// What somebody is typing is dropped.
    void leave() {
        made.forEach(GridCell::drop);
        table.edit(-1, null);
    }

    /// The cell, while it can be seen.
    @Nullable Node cellAt(int index, int column) {
        return made.stream()
                .filter(cell -> cell.column() == column && cell.getIndex() == index)
                .filter(cell -> cell.getScene() != null && cell.isVisible())
                .findFirst()
                .orElse(null);
    }
}
