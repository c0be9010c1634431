package dev.aftercare.labels;

/// A rectangle in millimetres; x runs right, y runs down, from the label's top left corner.
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// Areas that only touch do not overlap.
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean holds(Area other) {
        return other.x >= x
                && other.right() <= right()
                && other.y >= y
                && other.bottom() <= bottom();
    }

    /// Smaller by so much on each side, or larger if negative.
    public Area inset(double by) {
        return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /// From the corner of the page instead of the label's.
    public Area within(Area label) {
        return new Area(label.x + x, label.y + y, width, height);
    }
}
