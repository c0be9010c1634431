package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.insight.FirstSteps;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.Consumer;

/// How one begins, each step ticked off when it is done.
final class StepList extends VBox {
    private final FirstSteps steps;
    private final Texts texts;
    private final boolean withDigits;
    private final Consumer<Step> open;

    /// @param withDigits whether digits open the steps
    StepList(FirstSteps steps, Texts texts, boolean withDigits, Consumer<Step> open) {
        this.steps = steps;
        this.texts = texts;
        this.withDigits = withDigits;
        this.open = open;
        getStyleClass().add("steps");
        for (var step : Step.values()) {
            getChildren().add(line(step));
        }
    }

    private Node line(Step step) {
        boolean done = step.isDone(steps);
        var words =
                TaskCell.words(texts.get(step.key()), texts.get(step.key() + ".detail"));
        var tile = TaskCell.tile(step.shape, done ? Tone.SUCCESS : Tone.ACCENT);
        var line = row(12, tile, words, done ? ticked() : end(step));
        line.getStyleClass().addAll("task", "step");
        line.setId("step-" + step);
        VBox.setVgrow(line, Priority.ALWAYS);
        line.setMaxHeight(Region.USE_COMPUTED_SIZE);
        return line;
    }

    private StatusText ticked() {
        return new StatusText(
                texts.get("ui.overview.step.done"),
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                Tone.SUCCESS);
    }

    /// The last is not done on a screen but with a phone.
    private Node end(Step step) {
        if (step == Step.VISITS) {
            return label(texts.get("ui.overview.step.waits"), "secondary");
        }
        int nth = withDigits ? step.ordinal() : TaskCell.DIGITS;
        var action =
                TaskCell.action(texts.get(step.key() + ".open"), nth, () -> open.accept(step));
        action.lookup(".button").setFocusTraversable(true);
        return action;
    }
}
