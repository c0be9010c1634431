package dev.aftercare.ui.gallery;

import static dev.aftercare.ui.gallery.ControlPage.card;
import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import atlantafx.base.controls.Message;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// What the program says back: statuses, messages, toasts, progress, nothing yet.
final class FeedbackCards {
    private final Surface surface;

    FeedbackCards(Surface surface) {
        this.surface = surface;
    }

    Node statuses() {
        var pills = row(8);
        var words = row(16);
        var loud = row(16);
        for (var tone : Tone.values()) {
            pills.getChildren().add(new Pill("Claim open", MaterialDesignW.WRENCH_OUTLINE, tone));
            words.getChildren()
                    .add(new StatusText("Registered", MaterialDesignC.CHECK_CIRCLE_OUTLINE, tone));
            loud.getChildren()
                    .add(StatusText.loud("Due today", MaterialDesignC.CLOCK_OUTLINE, tone));
        }
        return card(
                "Status and messages",
                "icon, word, then colour",
                pills,
                words,
                loud,
                message(Styles.WARNING),
                message(Styles.DANGER));
    }

    private static Node message(String tone) {
        var message =
                new Message(
                        "Excel stored this serial as a number",
                        "Cell B4713 holds 26012344. Use V12-26-012344 for all 23 rows?",
                        icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        message.getStyleClass().add(tone);
        return message;
    }

    Node toasts() {
        var tell = button("Tell", Styles.SMALL);
        tell.setOnAction(_ -> surface.tell("23 serials fixed", () -> {}));
        var warn = button("Warn", Styles.SMALL);
        warn.setOnAction(_ -> surface.warn("Line 2 did not answer"));
        return card(
                "Toasts and progress",
                "5 s; failures stay",
                toast("23 serials fixed", "Undo", Styles.SUCCESS, MaterialDesignC.CHECK_CIRCLE_OUTLINE),
                toast(
                        "Line 2 did not answer",
                        "Try again",
                        Styles.DANGER,
                        MaterialDesignA.ALERT_CIRCLE_OUTLINE),
                progress(),
                row(8, tell, warn));
    }

    private static Node toast(String text, String action, String tone, Ikon shape) {
        var toast = new Notification(text, icon(shape));
        toast.getStyleClass().addAll("toast", tone);
        toast.setPrimaryActions(button(action, Styles.SMALL));
        toast.setOnClose(_ -> {});
        return toast;
    }

    private static Node progress() {
        var progress = new ProgressBar(0.6);
        progress.getStyleClass().addAll("meter", "running");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        var count = label("7,204 of 12,041", "secondary");
        return row(12, progress, count, button("Cancel", Styles.SMALL));
    }

    Node empty() {
        var state =
                new VBox(
                        12,
                        icon(MaterialDesignC.CUBE_OUTLINE, "large", "muted"),
                        label("No units yet. They come from a spreadsheet or a label run."),
                        button("Import units", Styles.ACCENT));
        state.setAlignment(Pos.CENTER);
        state.getStyleClass().add("empty-state");
        return new Card("Empty state", "icon, one sentence, one action", state);
    }
}
