package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.table.Columns;
import dev.aftercare.ui.kit.table.ShownCell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The first page: where files are dropped, what is unfinished, and the latest batches.
final class ListPage implements ImportPage {
    private static final double ROW_HEIGHT = 30;
    private static final double HEADER = 32;
    private static final int MOST_UNFINISHED = 5;
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final ImportsViewModel model;
    private final Texts texts;
    private final Acts acts;
    private final TableView<UnfinishedSession> unfinished = new TableView<>();
    private final TableView<BatchRow> batches = new TableView<>();
    private final Runnable keysChanged;
    private final ObjectProperty<TableView<?>> present = new SimpleObjectProperty<>(batches);
    private final VBox page;

    /// What one can do with what is listed.
    interface Acts {
        void choose();

        void resume(UnfinishedSession session);

        void discard(UnfinishedSession session);

        void units(BatchRow batch);

        void labels(BatchRow batch);

        void undo(BatchRow batch);
    }

    /// @param keysChanged told when the keys are for the other list
    /// @param notices what stands above all: a file that was refused, a batch being undone
    ListPage(ImportsViewModel model, Texts texts, Acts acts, Runnable keysChanged, Node notices) {
        this.model = model;
        this.texts = texts;
        this.acts = acts;
        this.keysChanged = keysChanged;
        page = new VBox(notices, new DropTarget(texts, acts::choose).node(), waiting(), done());
        page.getStyleClass().add("import-page");
        present.subscribe((_, _) -> showPresent());
    }

    private Node waiting() {
        table(unfinished, "unfinished", model.unfinished(), acts::resume);
        columns(unfinished, sessionColumns());
        unfinished
                .prefHeightProperty()
                .bind(
                        Bindings.size(model.unfinished())
                                .map(
                                        n ->
                                                HEADER
                                                        + ROW_HEIGHT
                                                                * Math.min(
                                                                        n.intValue(),
                                                                        MOST_UNFINISHED)));
        unfinished.minHeightProperty().bind(unfinished.prefHeightProperty());
        var head =
                head(
                        "ui.import.unfinished",
                        button(unfinished, "resume", "Enter", this::resume),
                        button(unfinished, "discard", "Delete", this::discard));
        var box = new VBox(8, head, unfinished);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.unfinished()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private List<TableColumn<UnfinishedSession, ?>> sessionColumns() {
        var columns = new Columns<UnfinishedSession>(texts, "ui.import.list.");
        return List.of(
                columns.text("file", 280, UnfinishedSession::fileName, "medium"),
                columns.text("batch", 240, UnfinishedSession::batch),
                number(columns, "rows", one -> one.counts().rows()),
                number(columns, "ready", one -> one.counts().ready() + one.counts().warnings()),
                columns.shown("held", 90, this::held, shown -> shown, "number"),
                columns.text(
                        "imported",
                        110,
                        one -> texts.get("ui.number", one.counts().imported()),
                        "number",
                        "before-text"),
                columns.text("by", 140, UnfinishedSession::madeBy, "quiet"),
                columns.text("changed", 140, one -> texts.moment(one.changedAt()), "quiet"));
    }

    /// The last one takes the room that is left: both tables have their columns at the same places.
    private static <R> void columns(TableView<R> table, List<TableColumn<R, ?>> columns) {
        table.getColumns().setAll(columns);
        double others = 0;
        for (var column : columns.subList(0, columns.size() - 1)) {
            others += column.getPrefWidth();
        }
        columns.forEach(one -> one.setSortable(false));
        columns.getLast().prefWidthProperty().bind(table.widthProperty().subtract(others + 14));
    }

    private ShownCell.Shown held(UnfinishedSession session) {
        var words = texts.get("ui.number", session.counts().held());
        return session.counts().held() == 0
                ? ShownCell.Shown.text(words)
                : ShownCell.Shown.icon(words, MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger");
    }

    private Node done() {
        table(batches, "batches", model.batches(), acts::units);
        columns(batches, batchColumns());
        batches.setPlaceholder(none());
        VBox.setVgrow(batches, Priority.ALWAYS);
        var head =
                head(
                        "ui.import.batches",
                        button(batches, "units", "Enter", () -> of(acts::units)),
                        button(batches, "labels", "Shortcut+P", () -> of(acts::labels)),
                        button(batches, "undoBatch", "Delete", this::undo));
        var box = new VBox(8, head, batches);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private List<TableColumn<BatchRow, ?>> batchColumns() {
        var columns = new Columns<BatchRow>(texts, "ui.import.list.");
        return List.of(
                columns.text("batch", 280, BatchRow::name, "medium"),
                columns.text("file", 240, BatchRow::fileName),
                number(columns, "created", BatchRow::created),
                number(columns, "updated", BatchRow::updated),
                number(columns, "leftOut", BatchRow::leftOut),
                columns.shown("status", 110, this::status, shown -> shown, "after-number"),
                columns.text("by", 140, BatchRow::madeBy, "quiet"),
                columns.text("made", 140, one -> texts.moment(one.madeAt()), "quiet"));
    }

    private ShownCell.Shown status(BatchRow batch) {
        return batch.undoneAt() == null
                ? ShownCell.Shown.icon(
                        texts.get("ui.import.status.there"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        "success")
                : ShownCell.Shown.icon(
                        texts.get("ui.import.status.undone"), MaterialDesignU.UNDO, "muted");
    }

    private <R> TableColumn<R, ?> number(
            Columns<R> columns, String name, java.util.function.ToIntFunction<R> value) {
        return columns.text(
                name, 90, row -> texts.get("ui.number", value.applyAsInt(row)), "number");
    }

    private <R> void table(TableView<R> table, String id, ObservableList<R> rows, Consumer<R> act) {
        table.setId(id);
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "framed");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setItems(rows);
        selectFirst(table);
        table.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                present.set(table);
                            }
                        });
        table.setOnMouseClicked(
                click -> {
                    var row = table.getSelectionModel().getSelectedItem();
                    if (click.getButton() == MouseButton.PRIMARY
                            && click.getClickCount() == 2
                            && row != null) {
                        act.accept(row);
                    }
                });
    }

    private Node head(String title, Node... buttons) {
        var head = Nodes.row(8, Nodes.label(texts.get(title), "card-title"), Nodes.spacer());
        head.getChildren().addAll(buttons);
        return head;
    }

    /// What the key does with the selected row.
    private Node button(TableView<?> table, String name, String keys, Runnable act) {
        var button = Nodes.button(texts.get("ui.import.key." + name), Styles.SMALL);
        button.setId("list-" + name);
        button.setOnAction(_ -> act.run());
        button.disableProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> row instanceof BatchRow one && one.undoneAt() != null)
                                .orElse(true));
        Nodes.withKey(button, keys);
        if (button.getGraphic() instanceof Pane content) {
            var key = content.getChildren().getLast();
            key.visibleProperty().bind(present.isEqualTo(table));
            key.managedProperty().bind(key.visibleProperty());
        }
        return button;
    }

    /// Keys are for the list that had the focus last.
    private void showPresent() {
        unfinished.pseudoClassStateChanged(PRESENT, present.get().equals(unfinished));
        batches.pseudoClassStateChanged(PRESENT, present.get().equals(batches));
        keysChanged.run();
    }

    private Node none() {
        var words = Nodes.label("", "secondary");
        model.read()
                .subscribe(read -> words.setText(read ? texts.get("ui.import.batches.none") : ""));
        var box = new VBox(8, Nodes.icon(MaterialDesignA.ARCHIVE_OUTLINE, "large", "muted"), words);
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    @Override
    public Node node() {
        return page;
    }

    /// Whoever comes to a list stands on its first row.
    private static <R> void selectFirst(TableView<R> table) {
        table.getItems()
                .addListener(
                        (ListChangeListener<R>)
                                _ -> {
                                    if (table.getSelectionModel().isEmpty()) {
                                        table.getSelectionModel().selectFirst();
                                    }
                                });
    }

    @Override
    public void shown() {
        var first = model.unfinished().isEmpty() ? batches : unfinished;
        first.requestFocus();
        present.set(first);
        showPresent();
        if (first.getSelectionModel().isEmpty()) {
            first.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<Command> commands() {
        return present.get().equals(unfinished)
                ? List.of(
                        Command.of(
                                        "resume",
                                        "Enter",
                                        texts.get("ui.import.key.resume"),
                                        this::resume)
                                .only(unfinished),
                        Command.of(
                                        "discard",
                                        "Delete",
                                        texts.get("ui.import.key.discard"),
                                        this::discard)
                                .only(unfinished))
                : ofBatches();
    }

    private List<Command> ofBatches() {
        return List.of(
                Command.of(
                                "units",
                                "Enter",
                                texts.get("ui.import.key.units"),
                                () -> of(acts::units))
                        .only(batches),
                Command.of(
                                "labels",
                                "Shortcut+P",
                                texts.get("ui.import.key.labels"),
                                () -> of(acts::labels))
                        .only(batches),
                Command.of("undo", "Delete", texts.get("ui.import.key.undoBatch"), this::undo)
                        .only(batches));
    }

    private void resume() {
        session().ifPresent(acts::resume);
    }

    private void discard() {
        session().ifPresent(acts::discard);
    }

    private Optional<UnfinishedSession> session() {
        return Optional.ofNullable(unfinished.getSelectionModel().getSelectedItem());
    }

    private void undo() {
        of(acts::undo);
    }

    /// Of a batch that is still there.
    private void of(Consumer<BatchRow> act) {
        Optional.ofNullable(batches.getSelectionModel().getSelectedItem())
                .filter(batch -> batch.undoneAt() == null)
                .ifPresent(act);
    }
}
