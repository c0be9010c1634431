package dev.aftercare.sampledata.pictures;

import static dev.aftercare.sampledata.pictures.Canvas.ACCENT;
import static dev.aftercare.sampledata.pictures.Canvas.BRAND;
import static dev.aftercare.sampledata.pictures.Canvas.DARK;
import static dev.aftercare.sampledata.pictures.Canvas.DARKER;
import static dev.aftercare.sampledata.pictures.Canvas.LINE;
import static dev.aftercare.sampledata.pictures.Canvas.SHADE;
import static dev.aftercare.sampledata.pictures.Canvas.WATER;
import static dev.aftercare.sampledata.pictures.Canvas.WHITE;

import java.awt.Color;

/// What cleans the air.
final class AirCare {
    private AirCare() {}

    static Canvas a300() {
        var canvas = Canvas.room(470);
        canvas.shadow(410, 532, 210, 34);
        tower(canvas, 280, 90, 240, 440);
        return canvas;
    }

    /// The tower, its upper left corner at x, y.
    static void tower(Canvas canvas, double x, double y, double width, double height) {
        double middle = x + width / 2;
        var body = canvas.box(x, y, width, height, width * 0.2);
        canvas.across(WHITE, SHADE, body);
        canvas.inside(
                body,
                () -> {
                    canvas.down(DARK, DARKER, canvas.box(x, y, width, height * 0.11, 0));
                    for (int i = 1; i < 14; i++) {
                        double slot = x + width * i / 14;
                        canvas.line(DARKER, width / 70, slot, y + 4, slot, y + height * 0.1);
                    }
                    canvas.veil(
                            WATER, 150, canvas.box(x, y + height * 0.11, width, height * 0.012, 0));
                    canvas.fill(DARK, canvas.box(x, y + height * 0.965, width, height * 0.04, 0));
                    canvas.veil(
                            WHITE,
                            120,
                            canvas.box(
                                    x + width * 0.05,
                                    y + height * 0.14,
                                    width * 0.05,
                                    height * 0.8,
                                    width * 0.02));
                    holes(canvas, x, y, width, height);
                });
        double eye = y + height * 0.29;
        canvas.fill(DARKER, canvas.disc(middle, eye, width * 0.17));
        canvas.draw(WATER, width / 45, canvas.disc(middle, eye, width * 0.125));
        leaf(canvas, middle, eye, width * 0.075);
        canvas.draw(LINE, 1.5, body);
    }

    private static void holes(Canvas canvas, double x, double y, double width, double height) {
        for (int row = 0; row < 15; row++) {
            double shift = row % 2 == 0 ? 0 : 0.5;
            for (int column = 0; column < 13; column++) {
                canvas.veil(
                        DARK,
                        150,
                        canvas.disc(
                                x + width * (0.15 + (column + shift) * 0.054),
                                y + height * (0.47 + row * 0.03),
                                width / 75));
            }
        }
    }

    private static void leaf(Canvas canvas, double x, double y, double size) {
        canvas.turned(
                38,
                x,
                y,
                () -> {
                    canvas.fill(WATER, canvas.oval(x, y, size * 0.55, size));
                    canvas.line(DARKER, size / 7, x, y - size * 0.6, x, y + size * 1.25);
                });
    }

    static Canvas a120() {
        var canvas = Canvas.room(440);
        canvas.down(new Color(0xD9B991), new Color(0xC49F73), canvas.box(70, 452, 660, 46, 14));
        canvas.veil(DARKER, 38, canvas.box(84, 498, 632, 7, 3));
        canvas.shadow(405, 455, 190, 18);
        bedside(canvas, 270, 190);
        glass(canvas);
        return canvas;
    }

    private static void bedside(Canvas canvas, double x, double y) {
        var body = canvas.box(x, y, 260, 264, 72);
        canvas.across(WHITE, SHADE, body);
        canvas.inside(
                body,
                () -> {
                    for (int i = 0; i < 17; i++) {
                        double slat = x + 26 + i * 13;
                        canvas.line(LINE, 3, slat, y + 122, slat, y + 228);
                    }
                    canvas.fill(BRAND, canvas.box(x, y + 246, 260, 20, 0));
                });
        canvas.down(DARK, DARKER, canvas.oval(x + 130, y + 26, 88, 20));
        canvas.draw(WATER, 3, canvas.oval(x + 130, y + 26, 70, 13));
        canvas.across(WHITE, SHADE, canvas.disc(x + 130, y + 84, 24));
        canvas.draw(LINE, 2, canvas.disc(x + 130, y + 84, 24));
        canvas.line(ACCENT, 5, x + 130, y + 68, x + 130, y + 76);
        canvas.draw(LINE, 1.5, body);
    }

    private static void glass(Canvas canvas) {
        var tumbler = canvas.outline(608, 352, 676, 352, 668, 454, 616, 454);
        canvas.veil(WHITE, 150, tumbler);
        canvas.veil(WATER, 110, canvas.outline(611, 392, 673, 392, 668, 454, 616, 454));
        canvas.draw(LINE, 2, tumbler);
    }

    static Canvas f20() {
        var canvas = Canvas.room(540);
        canvas.veil(DARKER, 26, canvas.box(166, 188, 486, 250, 38));
        canvas.veil(DARKER, 20, canvas.box(160, 182, 486, 246, 38));
        var body = canvas.box(155, 170, 490, 246, 34);
        canvas.down(WHITE, SHADE, body);
        canvas.inside(
                body,
                () -> {
                    for (int i = 0; i < 5; i++) {
                        canvas.down(
                                DARK,
                                new Color(0x66757B),
                                canvas.box(190, 198 + i * 15, 420, 6, 3));
                    }
                });
        cassette(canvas);
        canvas.fill(DARKER, canvas.box(560, 292, 52, 94, 14));
        canvas.fill(WATER, canvas.disc(586, 314, 8));
        canvas.draw(SHADE, 3, canvas.disc(586, 358, 12));
        canvas.line(SHADE, 3, 586, 342, 586, 352);
        canvas.draw(LINE, 1.5, body);
        for (int i = 0; i < 3; i++) {
            double x = 290 + i * 90;
            canvas.curve(WATER, 5, x, 440, x - 24, 462, x + 24, 478, x, 502);
        }
        return canvas;
    }

    private static void cassette(Canvas canvas) {
        var filter = canvas.box(190, 292, 344, 94, 12);
        canvas.fill(new Color(0xEAF1F1), filter);
        canvas.inside(
                filter,
                () -> {
                    for (int i = 0; i < 23; i++) {
                        double x = 190 + i * 16;
                        canvas.line(LINE, 3, x, 386, x + 8, 292);
                        canvas.line(SHADE, 3, x + 8, 292, x + 16, 386);
                    }
                });
        canvas.draw(BRAND, 4, filter);
        canvas.fill(BRAND, canvas.box(332, 374, 60, 20, 8));
    }
}
