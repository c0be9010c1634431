package dev.aftercare.ui.kit.table;

import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

import java.util.concurrent.TimeUnit;

/// Gives a table the room that there is for it; but when its first rows come, not at once: JavaFX
/// makes and styles all rows of new room in one go, in which the window answers nobody. A table
/// grows downwards by as many rows a frame as are made in a moment; once it fills its room it
/// always does. Where nobody sees it, it has its size at once.
final class InPieces extends StackPane {
    private static final int FIRST_ROWS = 4;
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(12);

    private final TableView<?> table;
    private double grown;
    private int rows = FIRST_ROWS;
    private boolean growing;
    private boolean filled;

    InPieces(TableView<?> table) {
        super(table);
        this.table = table;
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight();
        filled |= room > 0 && (grown >= room || !isSeen());
        if (filled || table.getItems().isEmpty()) {
            place(room);
        } else if (growing) {
            place(grown);
        } else {
            grow(room);
        }
    }

    private void grow(double room) {
        growing = true;
        grown = Math.min(room, grown + rows * table.getFixedCellSize());
        place(grown);
        rows = next(rows, nanosToLayOut());
        Platform.runLater(this::goOn);
    }

    /// Once a frame, however often that is laid out.
    private void goOn() {
        growing = false;
        requestLayout();
    }

    private void place(double height) {
        table.resizeRelocate(0, 0, getWidth(), height);
    }

    private boolean isSeen() {
        var scene = getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private long nanosToLayOut() {
        long begun = System.nanoTime();
        table.layout();
        return System.nanoTime() - begun;
    }

    private static int next(int rows, long nanos) {
        return nanos < MOMENT_NANOS ? 2 * rows : Math.max(1, rows / 2);
    }
}
