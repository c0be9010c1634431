package dev.aftercare.labels;

/// Dots per inch of the printer. Symbols stand on its dot grid.
public record Resolution(int dotsPerInch) {
    private static final double MILLIMETRES_PER_INCH = 25.4;

    public static final Resolution DPI_203 = new Resolution(203);
    public static final Resolution DPI_300 = new Resolution(300);
    public static final Resolution DPI_600 = new Resolution(600);

    public double dots(double millimetres) {
        return millimetres * dotsPerInch / MILLIMETRES_PER_INCH;
    }

    public double millimetres(int dots) {
        return dots * MILLIMETRES_PER_INCH / dotsPerInch;
    }
}
