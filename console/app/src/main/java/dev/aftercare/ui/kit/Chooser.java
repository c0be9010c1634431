package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of many, found by typing some of it: arrows go through the list while one types, Enter
/// chooses, Esc leaves.
public final class Chooser<T> implements Dialog {
    private static final double ROW = 30;
    private static final int ROWS = 9;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final VBox node = new VBox(12);
    private Surface.Over over = () -> {};

    /// @param prefix of the keys of its words: `title`, `find` and `none`
    /// @param say what one is called
    public Chooser(
            Texts texts,
            String prefix,
            List<T> all,
            Function<T, String> say,
            Consumer<T> chosen) {
        var found = new FilteredList<>(FXCollections.observableList(all));
        list.setItems(found);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setPlaceholder(Nodes.label(texts.get(prefix + "none"), "secondary"));
        list.setCellFactory(_ -> new Said<>(say));
        list.getSelectionModel().selectFirst();
        field.setPromptText(texts.get(prefix + "find"));
        field.setId("chooser-field");
        field.textProperty()
                .subscribe(
                        typed -> {
                            found.setPredicate(one -> has(say.apply(one), typed));
                            list.getSelectionModel().selectFirst();
                        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, press -> pressed(press, chosen));
        list.setOnMouseClicked(_ -> choose(chosen));
        var leave = Nodes.button(texts.get("ui.cancel"));
        leave.setOnAction(_ -> over.close());
        node.setId("chooser");
        node.getStyleClass().add("form");
        node.getChildren()
                .addAll(
                        Nodes.label(texts.get(prefix + "title"), "section-title"),
                        field,
                        list,
                        Nodes.row(8, Nodes.spacer(), leave));
    }

    private static boolean has(String said, String typed) {
        return said.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }

    private void pressed(KeyEvent press, Consumer<T> chosen) {
        switch (press.getCode()) {
            case ESCAPE -> {
                press.consume();
                over.close();
            }
            case ENTER -> {
                press.consume();
                choose(chosen);
            }
            case UP, DOWN -> {
                if (field.isFocused()) {
                    press.consume();
                    move(press.getCode() == KeyCode.UP ? -1 : 1);
                }
            }
            default -> {
                // typed
            }
        }
    }

    private void move(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().select(Math.clamp(to, 0, Math.max(0, list.getItems().size() - 1)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void choose(Consumer<T> chosen) {
        var one = list.getSelectionModel().getSelectedItem();
        if (one != null) {
            over.close();
            chosen.accept(one);
        }
    }

    public void openOn(Surface surface) {
        over = surface.open(this);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void opened() {
        field.requestFocus();
    }

    /// What is looked for is soon typed again.
    @Override
    public boolean isDirty() {
        return false;
    }

    private static final class Said<T> extends ListCell<T> {
        private final Function<T, String> say;

        Said(Function<T, String> say) {
            this.say = say;
        }

        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setText(one == null || empty ? null : say.apply(one));
        }
    }
}
