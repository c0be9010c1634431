package dev.aftercare.labels;

/// Width and height in millimetres.
public record Size(double width, double height) {
    public static final Size A4 = new Size(210, 297);
    public static final Size US_LETTER = new Size(8.5 * 25.4, 11 * 25.4);

    Area area() {
        return new Area(0, 0, width, height);
    }
}
