package dev.aftercare.ui.search;

import atlantafx.base.controls.CustomTextField;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Nodes;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The field itself, and under it the list of what the text may mean. The list is laid over the
/// screen and never takes the focus: arrow keys and Enter work while one types.
public final class SearchField {
    private final SearchViewModel model;
    private final CustomTextField field = new CustomTextField();
    private final HitList list;

    /// @param keys that lead to it, as a keycap shows them
    /// @param leave gives the focus back
    public SearchField(SearchViewModel model, Texts texts, String keys, Runnable leave) {
        this.model = model;
        this.list = new HitList(model, texts, field);
        field.setId("search");
        field.setPromptText(texts.get("ui.search.prompt"));
        field.setAccessibleText(texts.get("ui.search.prompt"));
        field.getStyleClass().add("search-field");
        field.setLeft(Nodes.icon(MaterialDesignL.LINE_SCAN, "muted"));
        field.setRight(new Keycap(keys));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, focused) -> focused(focused));
        model.listen(this::enter, leave);
    }

    public Node node() {
        return field;
    }

    /// What is laid over the screen.
    public Node list() {
        return list.build();
    }

    /// Begins to search. However one comes into the field, what stands there is replaced by what is
    /// typed or scanned.
    public void enter() {
        field.requestFocus();
        field.selectAll();
    }

    private void focused(boolean focused) {
        if (focused) {
            Platform.runLater(field::selectAll); // after the click that led here
            model.entered();
        } else {
            model.close();
        }
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN -> model.down();
            case UP -> model.up();
            case ENTER -> model.open();
            case ESCAPE -> model.back();
            default -> {
                return;
            }
        }
        press.consume();
    }
}
