package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;

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
        box.setViewOrder(Overlay.ABOVE);
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
            toast.add(back);
        }
        var gone = new PauseTransition(TOLD);
        gone.setOnFinished(_ -> box.getChildren().remove(toast));
        gone.play();
    }

    /// Said once, however often it happens until somebody has read it.
    void warn(String why) {
        if (!isSaid(why)) {
            toast(why, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Styles.DANGER);
        }
    }

    /// What stands there is no longer how it is; who has not read it yet is told both.
    ///
    /// @return whether it stood there
    boolean warnInstead(String before, String now) {
        boolean stood = isSaid(before);
        if (stood) {
            box.getChildren().removeIf(one -> one instanceof Toast toast && toast.says(before));
            warn(now);
        }
        return stood;
    }

    private boolean isSaid(String text) {
        return box.getChildren().stream()
                .anyMatch(one -> one instanceof Toast toast && toast.says(text));
    }

    private Toast toast(String text, Ikon shape, String tone) {
        var toast = new Toast(text, shape, tone, texts.get("ui.close"));
        toast.onClose(() -> box.getChildren().remove(toast));
        box.getChildren().add(toast);
        return toast;
    }
}
