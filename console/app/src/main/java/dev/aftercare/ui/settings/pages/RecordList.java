package dev.aftercare.ui.settings.pages;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.ui.kit.Nodes;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The frame of a page that has many records: they stand in a list, two lines each, below a head
/// with what adds one; the one that is chosen is shown beside them.
///
/// @param <T> a record as the list shows it
public final class RecordList<T> {
    private static final double ROW = 48;

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(items);
    private final ToLongFunction<T> idOf;
    private final Function<T, Lines> said;
    private final VBox box = new VBox();
    private Consumer<T> choose = _ -> {};
    private boolean showing;

    /// @param said what stands in its row
    /// @param idOf what it is known by, however it has changed
    public RecordList(String id, ToLongFunction<T> idOf, Function<T, Lines> said) {
        this.idOf = idOf;
        this.said = said;
        list.setId(id);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("task-list");
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, now) -> {
                            if (!showing && now != null) {
                                choose.accept(now);
                            }
                        });
        box.getStyleClass().add("record-list");
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// What a row says.
    ///
    /// @param right at the right end of the first line, may be empty
    public record Lines(String first, String second, String right) {}

    /// Puts the page together.
    ///
    /// @param add words of the button that does `act`
    /// @param beside shows the one that is chosen
    /// @param below the head, above the list
    public Node build(String title, String add, Runnable act, Node beside, Node... below) {
        var button = button(add, MaterialDesignP.PLUS, Styles.SMALL);
        button.setId("new-" + list.getId());
        button.setOnAction(_ -> act.run());
        var head = row(8, label(title, "card-title"), spacer(), button);
        head.getStyleClass().add("record-head");
        box.getChildren().add(head);
        box.getChildren().addAll(below);
        box.getChildren().add(list);
        HBox.setHgrow(beside, Priority.ALWAYS);
        return new HBox(box, beside);
    }

    /// Shows these; that is no choice.
    public void show(Collection<? extends T> records) {
        boolean before = showing;
        showing = true;
        items.setAll(records);
        showing = before;
    }

    /// Told what its person chooses.
    public RecordList<T> chosen(Consumer<T> act) {
        choose = act;
        return this;
    }

    public void focus() {
        list.requestFocus();
    }

    /// Marks the open one, or none, without anybody having chosen it.
    public void mark(Optional<T> open) {
        showing = true;
        open.flatMap(this::listed)
                .ifPresentOrElse(
                        one -> list.getSelectionModel().select(one),
                        () -> list.getSelectionModel().clearSelection());
        showing = false;
    }

    private Optional<T> listed(T record) {
        long id = idOf.applyAsLong(record);
        return items.stream().filter(one -> idOf.applyAsLong(one) == id).findFirst();
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : lines(said.apply(item)));
        }

        private Node lines(Lines lines) {
            var words =
                    new VBox(
                            2,
                            shrinking(lines.first(), "medium"),
                            shrinking(lines.second(), "secondary"));
            words.setAlignment(Pos.CENTER_LEFT);
            words.setMinWidth(0);
            words.setPrefWidth(0);
            var row = Nodes.row(8, words);
            HBox.setHgrow(words, Priority.ALWAYS);
            if (!lines.right().isEmpty()) {
                row.getChildren().add(label(lines.right(), "caption"));
            }
            row.setMinWidth(0);
            return row;
        }
    }
}
