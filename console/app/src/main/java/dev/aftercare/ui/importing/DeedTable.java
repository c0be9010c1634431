package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A list with what can be done about its chosen row: each deed is a button above it and a key. Two
/// such lists share a screen and its keys, which are for the one that is present.
final class DeedTable<R> {
    static final double HEADER = 32;
    static final double ROW = 30;

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final double BAR = 14;

    private final TableView<R> table = new TableView<>();
    private final BooleanProperty present = new SimpleBooleanProperty();
    private final Texts texts;
    private final Predicate<R> stands;
    private final List<Deed<R>> deeds;

    /// @param stands whether anything can be done about a row
    /// @param deeds a double click does the first
    DeedTable(Texts texts, String id, Predicate<R> stands, List<Deed<R>> deeds) {
        this.texts = texts;
        this.stands = stands;
        this.deeds = deeds;
        table.setId(id);
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "framed");
        table.setFixedCellSize(ROW);
        table.setOnMouseClicked(this::clicked);
        present.subscribe(now -> table.pseudoClassStateChanged(PRESENT, now));
    }

    /// @param name of its words and of its button
    record Deed<R>(String name, String keys, Consumer<R> act) {}

    /// The last column takes the room that is left.
    DeedTable<R> of(ObservableList<R> rows, List<TableColumn<R, ?>> columns) {
        table.getColumns().setAll(columns);
        double others = 0;
        for (var column : columns.subList(0, columns.size() - 1)) {
            others += column.getPrefWidth();
        }
        columns.forEach(one -> one.setSortable(false));
        columns.getLast().prefWidthProperty().bind(table.widthProperty().subtract(others + BAR));
        table.setItems(rows);
        rows.addListener((ListChangeListener<R>) _ -> chooseFirst());
        return this;
    }

    TableView<R> view() {
        return table;
    }

    /// Whether keys are for this one.
    BooleanProperty present() {
        return present;
    }

    /// Title and buttons.
    Node head(String title) {
        var head = Nodes.row(8, Nodes.label(texts.get(title), "card-title"), Nodes.spacer());
        deeds.forEach(deed -> head.getChildren().add(button(deed)));
        return head;
    }

    private Button button(Deed<R> deed) {
        var button = Nodes.button(texts.get("ui.import.key." + deed.name), Styles.SMALL);
        button.setId("list-" + deed.name);
        button.setOnAction(_ -> act(deed));
        button.disableProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .map(row -> !stands.test(row))
                                .orElse(true));
        Nodes.withKey(button, deed.keys);
        if (button.getGraphic() instanceof Pane content) {
            var key = content.getChildren().getLast();
            key.visibleProperty().bind(present);
            key.managedProperty().bind(present);
        }
        return button;
    }

    List<Command> commands() {
        return deeds.stream()
                .map(
                        deed ->
                                Command.of(
                                                deed.name,
                                                deed.keys,
                                                texts.get("ui.import.key." + deed.name),
                                                () -> act(deed))
                                        .only(table))
                .toList();
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            act(deeds.getFirst());
        }
    }

    private void act(Deed<R> deed) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(stands)
                .ifPresent(deed.act);
    }

    void focus() {
        table.requestFocus();
        chooseFirst();
    }

    /// Whoever comes to a list stands on its first row.
    private void chooseFirst() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
