package dev.aftercare.ui.importing.review;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Lies over a grid and keeps one popover beside a cell, below it where there is room, else above.
/// It is no window of its own: the keys stay with the grid.
final class PopoverLayer extends Pane {
    private static final double GAP = 7;
    private static final double ARROW_FROM_LEFT = 44;
    private static final double MARGIN = 8;

    private final Region arrow = new Region();
    private @Nullable Region shown;
    private Supplier<@Nullable Node> cell = () -> null;

    PopoverLayer() {
        setPickOnBounds(false);
        arrow.getStyleClass().add("popover-arrow");
        arrow.setMouseTransparent(true);
    }

    /// @param beside the cell, as long as it can be seen
    void show(Region popover, Supplier<@Nullable Node> beside) {
        shown = popover;
        cell = beside;
        getChildren().setAll(popover, arrow);
        requestLayout();
    }

    void close() {
        shown = null;
        getChildren().clear();
    }

    boolean isOpen() {
        return shown != null;
    }

    @Override
    protected void layoutChildren() {
        var popover = shown;
        if (popover == null) {
            return;
        }
        var at = cell.get();
        boolean visible = at != null && at.getScene() != null && isInView(bounds(at));
        popover.setVisible(visible);
        arrow.setVisible(visible);
        if (at != null && visible) {
            place(popover, bounds(at));
        }
    }

    private Bounds bounds(Node at) {
        return sceneToLocal(at.localToScene(at.getBoundsInLocal()));
    }

    private boolean isInView(Bounds at) {
        return at.getMinY() >= 0
                && at.getMaxY() <= getHeight() + 1
                && at.getMaxX() > 0
                && at.getMinX() < getWidth();
    }

    private void place(Region popover, Bounds at) {
        double width = snapSizeX(popover.prefWidth(-1));
        double height = snapSizeY(popover.prefHeight(width));
        double x =
                Math.max(MARGIN, Math.min(at.getMinX() + 2, getWidth() - width - MARGIN));
        boolean below = at.getMaxY() + GAP + height + MARGIN <= getHeight();
        double y = below ? at.getMaxY() + GAP : Math.max(MARGIN, at.getMinY() - GAP - height);
        popover.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        double tip = Math.clamp(at.getMinX() + ARROW_FROM_LEFT, x + 12, x + width - 26);
        arrow.resizeRelocate(
                snapPositionX(tip),
                snapPositionY(below ? y - GAP : y + height - 1),
                14,
                GAP + 1);
        arrow.setScaleY(below ? 1 : -1);
    }
}
