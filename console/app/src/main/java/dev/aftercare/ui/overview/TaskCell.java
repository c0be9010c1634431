package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.atRight;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;

import dev.aftercare.insight.Waiting;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.IntConsumer;

/// What waits, on two lines, with for how long and the button that opens it.
final class TaskCell extends ListCell<Task> {
    /// Digits that open a row.
    static final int DIGITS = 9;

    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final IntConsumer open;

    /// @param open what stands in this row
    TaskCell(IntConsumer open) {
        this.open = open;
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && !isEmpty()) {
                        open.accept(getIndex());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable Task task, boolean empty) {
        super.updateItem(task, empty);
        pseudoClassStateChanged(LAST, getIndex() == getListView().getItems().size() - 1);
        setGraphic(task == null || empty ? null : line(task));
        setAccessibleText(task == null ? null : task.what() + ", " + task.detail());
    }

    private Node line(Task task) {
        var words = words(task.what(), task.detail());
        var line = row(12, tile(task), words, age(task), action(task));
        // A cell's graphic is as wide as it likes; without this, long details push the button out.
        line.setPrefWidth(0);
        line.getStyleClass().add("task");
        return line;
    }

    /// Two lines that give way.
    static Node words(String what, String detail) {
        var words = new VBox(2, shrinking(what, "strong"), shrinking(detail, "secondary"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label tile(Task task) {
        return tile(
                task.shape(),
                switch (task.waiting().urgency()) {
                    case NOW -> Tone.DANGER;
                    case SOON -> Tone.WARNING;
                    case LATER -> Tone.ACCENT;
                });
    }

    static Label tile(Ikon shape, Tone tone) {
        var tile = new Label(null, icon(shape));
        tile.getStyleClass().addAll("tone-tile", tone.style());
        return tile;
    }

    private static Label age(Task task) {
        var known = task.age().isEmpty() ? Nodes.UNKNOWN : task.age();
        var age =
                task.age().isEmpty() || task.waiting().urgency() == Waiting.Urgency.LATER
                        ? label(known, "secondary")
                        : loud(task);
        age.getStyleClass().add("due");
        return age;
    }

    private static Label loud(Task task) {
        return task.waiting().urgency() == Waiting.Urgency.NOW
                ? StatusText.loud(task.age(), MaterialDesignA.ALERT_OUTLINE, Tone.DANGER)
                : StatusText.loud(task.age(), MaterialDesignC.CLOCK_OUTLINE, Tone.WARNING);
    }

    private Node action(Task task) {
        return action(task.action(), getIndex(), () -> open.accept(getIndex()));
    }

    /// A button with its digit. The list has the focus; the button is for the mouse.
    static Node action(String words, int nth, Runnable open) {
        var button = new Button(words);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> open.run());
        var key = new Keycap(String.valueOf(nth + 1));
        key.setVisible(nth < DIGITS);
        var action = atRight(button, key);
        action.getStyleClass().add("task-action");
        return action;
    }
}
