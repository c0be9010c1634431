package dev.aftercare.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

import java.util.List;

/// A trend of a few values. Two shapes instead of a canvas: the style sheet colours them, and a
/// change of theme needs no repaint.
public final class Sparkline extends Region {
    private static final double MARGIN = 2.5;

    private final List<Integer> values;
    private final Polyline line = new Polyline();
    private final Circle last = new Circle(MARGIN);

    /// @param words the same for screen readers
    public Sparkline(List<Integer> values, String words) {
        this.values = List.copyOf(values);
        getStyleClass().add("sparkline");
        line.getStyleClass().add("trend");
        last.getStyleClass().add("last");
        setAccessibleText(words);
        getChildren().addAll(line, last);
    }

    @Override
    protected void layoutChildren() {
        var low = values.stream().mapToInt(v -> v).min().orElse(0);
        var high = values.stream().mapToInt(v -> v).max().orElse(1);
        var step = (getWidth() - 2 * MARGIN) / (values.size() - 1);
        var room = getHeight() - 2 * MARGIN;
        var scale = room / Math.max(1, high - low);
        var top = high == low ? getHeight() / 2 : MARGIN; // what does not change is in the middle
        line.getPoints().clear();
        for (int i = 0; i < values.size(); i++) {
            var x = MARGIN + i * step;
            var y = top + (high - values.get(i)) * scale;
            line.getPoints().addAll(x, y);
            last.setCenterX(x);
            last.setCenterY(y);
        }
    }
}
