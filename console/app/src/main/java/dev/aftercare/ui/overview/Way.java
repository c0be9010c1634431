package dev.aftercare.ui.overview;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/// Makes a figure a way to its list: for the mouse, for Tab and Enter, and with how it was counted
/// on hover and on focus.
final class Way {
    private static final Duration AT_ONCE = Duration.millis(250);
    private static final Duration LONG_ENOUGH = Duration.seconds(60);
    private static final int WIDEST = 340;

    /// @param definition numerator, window and exclusions, and what opens
    static <P extends Pane> P make(P figure, String id, String definition, Runnable open) {
        figure.setId(id);
        figure.setFocusTraversable(true);
        figure.setAccessibleRole(AccessibleRole.BUTTON);
        figure.setAccessibleHelp(definition);
        figure.getStyleClass().add("way");
        figure.setOnMouseClicked(_ -> open.run());
        figure.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                        key.consume();
                        open.run();
                    }
                });
        var tip = tip(definition);
        Tooltip.install(figure, tip);
        figure.focusVisibleProperty().subscribe(visible -> onFocus(figure, tip, visible));
        return figure;
    }

    static Tooltip tip(String words) {
        var tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setShowDelay(AT_ONCE);
        tip.setShowDuration(LONG_ENOUGH);
        return tip;
    }

    private static void onFocus(Pane figure, Tooltip tip, boolean visible) {
        if (visible && figure.getScene() != null) {
            Bounds place = figure.localToScreen(figure.getBoundsInLocal());
            if (place != null) {
                tip.show(figure, place.getMinX(), place.getMaxY() + 4);
            }
        } else {
            tip.hide();
        }
    }

    private Way() {}
}
