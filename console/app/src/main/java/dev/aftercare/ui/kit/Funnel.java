package dev.aftercare.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Bars that shrink from stage to stage, with a slope between neighbours. Bars begin where the
/// columns of equal width begin, so labels above and below are laid out by the same columns.
public final class Funnel extends Region {
    private static final double BAR_SHARE = 0.56;
    private static final double CAP = 3;

    private final List<Double> shares;
    private final List<Rectangle> bars = new ArrayList<>();
    private final List<Rectangle> caps = new ArrayList<>();
    private final List<Polygon> slopes = new ArrayList<>();
    private final Line ground = new Line();

    /// @param shares of the first stage, 0 to 1
    public Funnel(List<Double> shares) {
        this.shares = List.copyOf(shares);
        getStyleClass().add("funnel");
        for (int i = 0; i < shares.size(); i++) {
            bars.add(styled(new Rectangle(), "bar"));
            caps.add(styled(new Rectangle(), "cap"));
            slopes.add(styled(new Polygon(), "slope"));
        }
        getChildren().addAll(slopes);
        getChildren().addAll(bars);
        getChildren().addAll(caps);
        getChildren().add(styled(ground, "ground"));
        setAccessibleText(shares.stream().map("%.1f"::formatted).collect(Collectors.joining(", ")));
    }

    @Override
    protected void layoutChildren() {
        var column = snapSizeX(getWidth() / shares.size());
        var width = snapSizeX(column * BAR_SHARE);
        var floor = getHeight() - 1;
        for (int i = 0; i < shares.size(); i++) {
            var x = i * column;
            var top = snapPositionY(floor * (1 - shares.get(i)));
            place(bars.get(i), x, top, width, floor - top);
            place(caps.get(i), x, top, width, CAP);
            if (i + 1 < shares.size()) {
                var next = snapPositionY(floor * (1 - shares.get(i + 1)));
                slopes.get(i)
                        .getPoints()
                        .setAll(
                                x + width,
                                top,
                                x + column,
                                next,
                                x + column,
                                floor,
                                x + width,
                                floor);
            }
        }
        ground.setEndX(getWidth());
        ground.setStartY(floor + 0.5);
        ground.setEndY(floor + 0.5);
    }

    private static void place(Rectangle bar, double x, double y, double width, double height) {
        bar.setX(x);
        bar.setY(y);
        bar.setWidth(width);
        bar.setHeight(height);
    }

    private static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }
}
