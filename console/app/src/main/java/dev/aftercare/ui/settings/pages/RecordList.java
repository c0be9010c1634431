package dev.aftercare.ui.settings.pages;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.ui.kit.Nodes;

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

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The records of a page, one of them chosen: a head with what adds one, and two lines each.
///
/// @param <T> a record as the list shows it
public final class RecordList<T> {
    private static final double ROW = 48;

    private final ListView<T> list;
    private final Function<T, Lines> said;
    private final VBox box = new VBox();
    private Consumer<T> choose = _ -> {};
    private boolean showing;

    /// @param said what stands in its row
    public RecordList(String id, ObservableList<T> items, Function<T, Lines> said) {
        this.list = new ListView<>(items);
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

    /// Puts it together.
    ///
    /// @param add words of the button that does `act`
    public Node build(String title, String add, Runnable act, Node... below) {
        var button = button(add, MaterialDesignP.PLUS, Styles.SMALL);
        button.setId("new-" + list.getId());
        button.setOnAction(_ -> act.run());
        var head = row(8, label(title, "card-title"), spacer(), button);
        head.getStyleClass().add("record-head");
        box.getChildren().add(head);
        box.getChildren().addAll(below);
        box.getChildren().add(list);
        return box;
    }

    /// Told what its person chooses.
    public RecordList<T> chosen(Consumer<T> act) {
        choose = act;
        return this;
    }

    public ListView<T> view() {
        return list;
    }

    /// Marks one, or none, without anybody having chosen it.
    public void mark(Optional<T> record) {
        showing = true;
        record.ifPresentOrElse(
                one -> list.getSelectionModel().select(one),
                () -> list.getSelectionModel().clearSelection());
        showing = false;
    }

    /// The items are changed by `act`; that is no choice.
    public void quietly(Runnable act) {
        boolean before = showing;
        showing = true;
        act.run();
        showing = before;
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
