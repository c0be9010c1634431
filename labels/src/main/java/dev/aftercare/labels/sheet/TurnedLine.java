package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement.Turn;

/// Where turned text begins and runs: its own top left corner on the page, the direction of its
/// lines (cos right, sin down), and their length in millimetres.
record TurnedLine(double x, double y, int cos, int sin, double width) {

    static TurnedLine of(Area area, Turn turn) {
        return switch (turn) {
            case NONE -> new TurnedLine(area.x(), area.y(), 1, 0, area.width());
            case RIGHT -> new TurnedLine(area.right(), area.y(), 0, 1, area.height());
            case UPSIDE_DOWN -> new TurnedLine(area.right(), area.bottom(), -1, 0, area.width());
            case LEFT -> new TurnedLine(area.x(), area.bottom(), 0, -1, area.height());
        };
    }
}
