package dev.aftercare.ui.importing.setup;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.importing.session.SheetPreview;
import dev.aftercare.importing.session.SheetPreview.PreviewRow;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.ArrayList;
import java.util.List;

/// Which sheet is read, and in which row its table begins.
public final class SheetPage implements ImportPage {
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final int COLUMNS = 24;

    private final SetupViewModel model;
    private final Texts texts;
    private final Runnable next;
    private final ListView<SheetPreview> sheets = new ListView<>();
    private final TableView<PreviewRow> preview = new TableView<>();
    private final Label said = Nodes.wrapping("", "secondary");
    private final VBox page;

    /// @param back one step back
    /// @param next one step on
    public SheetPage(SetupViewModel model, Texts texts, Runnable back, Runnable next) {
        this.model = model;
        this.texts = texts;
        this.next = next;
        var right = new VBox(said, preview());
        right.getStyleClass().add("preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(sheets(), right);
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(body, StepBar.build(model.open(), texts, back, next));
        page.getStyleClass().add("setup");
        model.open().edition().subscribe((_, _) -> show());
        show();
    }

    private Node sheets() {
        sheets.setId("sheets");
        sheets.getStyleClass().addAll(Tweaks.EDGE_TO_EDGE, "sheet-list");
        sheets.setCellFactory(_ -> new SheetCell(texts));
        sheets.getItems().setAll(model.sheets());
        sheets.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        sheet -> {
                            if (sheet != null && !model.isFixed()) {
                                model.sheet(sheet);
                            }
                        });
        return sheets;
    }

    private TableView<PreviewRow> preview() {
        preview.setId("preview");
        preview.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "import-grid");
        preview.setFixedCellSize(30);
        preview.setRowFactory(_ -> new HeaderRow());
        return preview;
    }

    private void show() {
        var reading = model.reading();
        var sheet =
                model.sheets().stream()
                        .filter(one -> one.name().equals(reading.sheet()))
                        .findFirst()
                        .orElse(null);
        if (sheet == null) {
            return;
        }
        sheets.getSelectionModel().select(sheet);
        said.setText(
                texts.get("ui.import.header", reading.headerRow()) + " " + notes());
        preview.getColumns().setAll(columns(sheet));
        preview.getItems().setAll(sheet.firstRows());
        preview.getSelectionModel().clearSelection();
        sheet.firstRows().stream()
                .filter(row -> row.number() == reading.headerRow())
                .findFirst()
                .ifPresent(preview.getSelectionModel()::select);
    }

    /// What does not meet the eye.
    private String notes() {
        var notes = model.notes();
        var parts = new ArrayList<String>();
        note(parts, "ui.import.notes.sheets", notes.hiddenSheets());
        note(parts, "ui.import.notes.columns", notes.hiddenColumns());
        note(parts, "ui.import.notes.rows", notes.hiddenRows());
        note(parts, "ui.import.notes.merged", notes.mergedAreas());
        return String.join(" ", parts);
    }

    private void note(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.get(key, count));
        }
    }

    private List<TableColumn<PreviewRow, ?>> columns(SheetPreview sheet) {
        int widest = sheet.firstRows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<TableColumn<PreviewRow, ?>>();
        var number = new TableColumn<PreviewRow, Integer>(texts.get("ui.import.head.row"));
        number.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().number()));
        number.getStyleClass().add("number");
        number.setPrefWidth(56);
        columns.add(number);
        for (int i = 0; i < Math.min(widest, COLUMNS); i++) {
            columns.add(column(i));
        }
        columns.forEach(one -> one.setSortable(false));
        return columns;
    }

    private static TableColumn<PreviewRow, String> column(int place) {
        var column = new TableColumn<PreviewRow, String>(CellReference.letters(place));
        column.setCellValueFactory(
                cell -> {
                    var cells = cell.getValue().cells();
                    return new ReadOnlyObjectWrapper<>(
                            place < cells.size() ? cells.get(place) : "");
                });
        column.setPrefWidth(132);
        return column;
    }

    private void takeSelected() {
        var row = preview.getSelectionModel().getSelectedItem();
        if (row != null && !model.isFixed()) {
            model.headerRow(row.number());
        }
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        preview.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                                "header",
                                "Enter",
                                texts.get("ui.import.key.header"),
                                this::takeSelected)
                        .only(preview),
                Command.of(
                        "continue", "Shortcut+Enter", texts.get("ui.import.continue"), next));
    }

    /// A row of the sheet; one of them is the header.
    private final class HeaderRow extends TableRow<PreviewRow> {
        HeaderRow() {
            addEventFilter(
                    MouseEvent.MOUSE_CLICKED,
                    _ -> {
                        var row = getItem();
                        if (row != null && !model.isFixed()) {
                            model.headerRow(row.number());
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean is = !empty && row != null && row.number() == model.reading().headerRow();
            pseudoClassStateChanged(HEADER, is);
        }
    }

    /// A sheet by its name; hidden ones are marked.
    private static final class SheetCell extends ListCell<SheetPreview> {
        private final Texts texts;

        SheetCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable SheetPreview sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (empty || sheet == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(
                        sheet.hidden()
                                ? texts.get("ui.import.hiddenSheet", sheet.name())
                                : sheet.name());
                setGraphic(
                        Nodes.icon(
                                sheet.hidden()
                                        ? MaterialDesignE.EYE_OFF_OUTLINE
                                        : MaterialDesignT.TABLE,
                                "small",
                                "muted"));
            }
        }
    }
}
