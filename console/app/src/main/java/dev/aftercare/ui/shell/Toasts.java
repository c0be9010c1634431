package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Words at the bottom right: what was done goes by itself, what failed stays until it is closed.
final class Toasts {
    private static final Duration TOLD = Duration.seconds(5);

    private final Texts texts;
    private final VBox box = new VBox(8);

    Toasts(Texts texts) {
        this.texts = texts;
        box.getStyleClass().add("toasts");
        box.setPickOnBounds(false);
        box.setAlignment(Pos.BOTTOM_RIGHT);
    }

    Node node() {
        return box;
    }

    void tell(String done, @Nullable Runnable undo) {
        var toast = toast(done, MaterialDesignC.CHECK_CIRCLE_OUTLINE, Styles.SUCCESS);
        if (undo != null) {
            var back = button(texts.get("ui.undo"), Styles.SMALL);
            back.setOnAction(
                    _ -> {
                        box.getChildren().remove(toast);
                        undo.run();
                    });
            toast.setPrimaryActions(back);
        }
        var gone = new PauseTransition(TOLD);
        gone.setOnFinished(_ -> box.getChildren().remove(toast));
        gone.play();
    }

    /// Said once, however often it happens until somebody has read it.
    void warn(String why) {
        boolean said =
                box.getChildren().stream()
                        .anyMatch(one -> one instanceof Notification n && why.equals(n.getMessage()));
        if (said) {
            return;
        }
        toast(why, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Styles.DANGER);
    }

    private Notification toast(String text, Ikon shape, String tone) {
        var toast = new Notification(text, icon(shape));
        toast.getStyleClass().addAll("toast", tone);
        toast.setMaxHeight(Notification.USE_PREF_SIZE);
        toast.setOnClose(_ -> box.getChildren().remove(toast));
        box.getChildren().add(toast);
        return toast;
    }
}
