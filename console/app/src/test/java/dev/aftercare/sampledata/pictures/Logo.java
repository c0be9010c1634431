package dev.aftercare.sampledata.pictures;

import static dev.aftercare.sampledata.pictures.Canvas.ACCENT;
import static dev.aftercare.sampledata.pictures.Canvas.BRAND;
import static dev.aftercare.sampledata.pictures.Canvas.WHITE;

import java.awt.geom.Arc2D;

/// A mark and the word NORDVIK, its letters made of strokes.
final class Logo {
    private static final double TOP = 74;
    private static final double BOTTOM = 146;
    private static final double PEN = 11;

    private Logo() {}

    static Canvas nordvik() {
        var canvas = new Canvas(760, 220);
        canvas.fill(WHITE, canvas.box(0, 0, 760, 220, 0));
        mark(canvas);
        letters(canvas, 240);
        return canvas;
    }

    /// A fjord between two slopes, a low sun above.
    private static void mark(Canvas canvas) {
        var disc = canvas.disc(120, 110, 84);
        canvas.fill(BRAND, disc);
        canvas.inside(
                disc,
                () -> {
                    canvas.fill(ACCENT, canvas.disc(120, 92, 24));
                    canvas.fill(
                            WHITE, canvas.outline(20, 150, 78, 66, 122, 132, 164, 86, 220, 150));
                    canvas.fill(BRAND, canvas.box(20, 132, 200, 80, 0));
                    canvas.line(WHITE, 6, 72, 152, 168, 152);
                    canvas.line(WHITE, 6, 96, 170, 144, 170);
                });
    }

    private static void letters(Canvas canvas, double x) {
        n(canvas, x);
        canvas.draw(BRAND, PEN, canvas.oval(x + 109, 110, 37, 36));
        r(canvas, x + 178);
        d(canvas, x + 250);
        canvas.line(BRAND, PEN, x + 330, TOP, x + 357, BOTTOM);
        canvas.line(BRAND, PEN, x + 384, TOP, x + 357, BOTTOM);
        canvas.line(BRAND, PEN, x + 412, TOP, x + 412, BOTTOM);
        k(canvas, x + 442);
    }

    private static void n(Canvas canvas, double x) {
        canvas.line(BRAND, PEN, x, BOTTOM, x, TOP);
        canvas.line(BRAND, PEN, x, TOP, x + 48, BOTTOM);
        canvas.line(BRAND, PEN, x + 48, BOTTOM, x + 48, TOP);
    }

    private static void r(Canvas canvas, double x) {
        canvas.line(BRAND, PEN, x, BOTTOM, x, TOP);
        canvas.line(BRAND, PEN, x, TOP, x + 22, TOP);
        canvas.draw(BRAND, PEN, new Arc2D.Double(x + 2, TOP, 40, 40, 90, -180, Arc2D.OPEN));
        canvas.line(BRAND, PEN, x + 22, TOP + 40, x, TOP + 40);
        canvas.line(BRAND, PEN, x + 20, TOP + 40, x + 44, BOTTOM);
    }

    private static void d(Canvas canvas, double x) {
        canvas.line(BRAND, PEN, x, BOTTOM, x, TOP);
        canvas.line(BRAND, PEN, x, TOP, x + 18, TOP);
        canvas.line(BRAND, PEN, x, BOTTOM, x + 18, BOTTOM);
        canvas.draw(BRAND, PEN, new Arc2D.Double(x - 18, TOP, 72, 72, 90, -180, Arc2D.OPEN));
    }

    private static void k(Canvas canvas, double x) {
        canvas.line(BRAND, PEN, x, BOTTOM, x, TOP);
        canvas.line(BRAND, PEN, x + 44, TOP, x, TOP + 44);
        canvas.line(BRAND, PEN, x + 18, TOP + 30, x + 46, BOTTOM);
    }
}
