package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The steps of something that is done one after the other: what is done has a tick and can be gone
/// back to, the present one is filled.
public final class Stepper extends HBox {
    private final Texts texts;
    private final String prefix;
    private final IntConsumer go;
    private final List<Step> steps = new ArrayList<>();

    /// @param prefix of the keys of the steps' names
    /// @param go told which step somebody wants, from 0
    public Stepper(Texts texts, String prefix, List<String> names, IntConsumer go) {
        super(8);
        this.texts = texts;
        this.prefix = prefix;
        this.go = go;
        getStyleClass().add("stepper");
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                getChildren().add(line());
            }
            getChildren().add(step(i, names.get(i)));
        }
    }

    private record Step(Button button, Label mark) {}

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("line");
        return line;
    }

    private Node step(int place, String name) {
        var mark = Nodes.label("", "mark");
        mark.setContentDisplay(ContentDisplay.CENTER);
        var button = Nodes.button(texts.get(prefix + name), "step");
        button.setGraphic(mark);
        button.setId("step-" + name);
        button.setAccessibleRole(AccessibleRole.HYPERLINK);
        button.setOnAction(_ -> go.accept(place));
        steps.add(new Step(button, mark));
        return button;
    }

    /// Shows how far one is.
    ///
    /// @param present from 0
    public void at(int present) {
        for (int i = 0; i < steps.size(); i++) {
            show(steps.get(i), i, present);
        }
    }

    private static void show(Step step, int place, int present) {
        boolean done = place < present;
        step.mark.setGraphic(done ? Nodes.icon(MaterialDesignC.CHECK, "small", "success") : null);
        step.mark.setText(done ? "" : Integer.toString(place + 1));
        step.button.getStyleClass().removeAll("done", "present");
        if (place <= present) {
            step.button.getStyleClass().add(done ? "done" : "present");
        }
        step.button.setFocusTraversable(done);
        step.button.setMouseTransparent(!done);
    }
}
