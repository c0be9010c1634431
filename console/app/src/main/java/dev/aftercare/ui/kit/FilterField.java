package dev.aftercare.ui.kit;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The field at the head of a list that narrows it; `/` leads to it, Esc empties it.
public final class FilterField extends CustomTextField {
    public FilterField(String prompt, StringProperty typed) {
        setId("filter");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Nodes.icon(MaterialDesignM.MAGNIFY, "muted"));
        setRight(new Keycap("/"));
        getStyleClass().addAll(Styles.SMALL, "filter-field");
        textProperty().bindBidirectional(typed);
        setOnKeyPressed(
                press -> {
                    if (press.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                        clear();
                        press.consume();
                    }
                });
    }
}
