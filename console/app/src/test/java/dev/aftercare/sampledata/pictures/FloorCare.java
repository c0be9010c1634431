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

/// What cleans the floor.
final class FloorCare {
    private static final Color TUBE = new Color(0x8FA0A6);
    private static final Color TUBE_LIGHT = new Color(0xD3DCDF);

    private FloorCare() {}

    static Canvas v12() {
        var canvas = Canvas.room(430);
        canvas.shadow(300, 540, 190, 24);
        canvas.turned(
                24,
                300,
                520,
                () -> {
                    canvas.across(TUBE_LIGHT, TUBE, canvas.box(288, 226, 24, 268, 8));
                    canvas.across(TUBE, TUBE_LIGHT, canvas.box(282, 214, 36, 34, 8));
                    hand(canvas, 300, 36);
                });
        head(canvas);
        return canvas;
    }

    /// Bin, motor and grip, upright above x; the tube begins 190 below y.
    private static void hand(Canvas canvas, double x, double y) {
        canvas.curve(
                DARKER, 22, x + 20, y + 24, x + 80, y - 10, x + 128, y + 34, x + 112, y + 84,
                x + 104, y + 116, x + 76, y + 132, x + 44, y + 128);
        var motor = canvas.box(x - 46, y + 4, 92, 92, 30);
        canvas.across(WHITE, SHADE, motor);
        canvas.draw(LINE, 1.5, motor);
        for (int i = 0; i < 5; i++) {
            canvas.line(LINE, 3.5, x - 26, y + 20 + i * 8, x + 26, y + 20 + i * 8);
        }
        canvas.fill(ACCENT, canvas.box(x - 46, y + 66, 92, 8, 3));
        var bin = canvas.box(x - 40, y + 92, 80, 92, 18);
        canvas.across(new Color(0xD8E8EC), new Color(0xA9C3CA), bin);
        canvas.inside(
                bin,
                () -> {
                    canvas.veil(
                            DARK,
                            130,
                            canvas.outline(
                                    x - 22, y + 92, x + 22, y + 92, x + 10, y + 156, x - 10,
                                    y + 156));
                    canvas.veil(new Color(0x8A7C6C), 160, canvas.oval(x, y + 186, 44, 16));
                    canvas.veil(WHITE, 120, canvas.box(x - 32, y + 98, 8, 76, 4));
                });
        canvas.draw(BRAND, 3, bin);
        canvas.fill(BRAND, canvas.box(x + 28, y + 100, 40, 56, 12));
        canvas.fill(WATER, canvas.box(x + 56, y + 112, 5, 10, 2));
        canvas.fill(WATER, canvas.box(x + 56, y + 126, 5, 10, 2));
    }

    private static void head(Canvas canvas) {
        canvas.turned(
                24, 300, 520, () -> canvas.across(DARK, DARKER, canvas.box(284, 466, 32, 52, 12)));
        var body = canvas.outline(196, 498, 402, 498, 430, 540, 168, 540);
        canvas.down(WHITE, SHADE, body);
        canvas.draw(LINE, 1.5, body);
        canvas.down(DARK, DARKER, canvas.box(164, 532, 270, 16, 8));
        canvas.fill(DARKER, canvas.disc(310, 506, 16));
        canvas.draw(TUBE, 3, canvas.disc(310, 506, 9));
        for (int i = 0; i < 5; i++) {
            canvas.fill(WHITE, canvas.box(184 + i * 52, 538, 22, 4, 2));
        }
    }

    static Canvas v8() {
        var canvas = Canvas.room(430);
        canvas.shadow(400, 468, 290, 24);
        canvas.curve(
                DARKER, 30, 448, 268, 476, 150, 650, 150, 668, 292, 676, 372, 640, 420, 592, 420);
        canvas.curve(DARK, 8, 452, 258, 486, 160, 638, 164, 658, 280);
        nozzle(canvas);
        clearBin(canvas);
        var motor = canvas.box(398, 252, 214, 196, 58);
        canvas.down(WHITE, SHADE, motor);
        canvas.inside(
                motor,
                () -> {
                    for (int i = 0; i < 7; i++) {
                        canvas.line(LINE, 5, 452 + i * 16, 300, 452 + i * 16, 366);
                    }
                    canvas.fill(BRAND, canvas.box(398, 404, 214, 46, 0));
                });
        canvas.draw(LINE, 1.5, motor);
        canvas.fill(ACCENT, canvas.box(398, 270, 12, 160, 5));
        canvas.fill(DARKER, canvas.box(502, 238, 70, 24, 11));
        canvas.fill(WATER, canvas.disc(590, 426, 5));
        canvas.fill(WATER, canvas.disc(574, 426, 5));
        canvas.fill(WATER, canvas.disc(558, 426, 5));
        return canvas;
    }

    private static void nozzle(Canvas canvas) {
        canvas.down(
                DARK,
                DARKER,
                canvas.outline(236, 302, 236, 404, 132, 452, 88, 456, 84, 436, 150, 372));
        canvas.line(TUBE, 5, 104, 446, 156, 392);
    }

    private static void clearBin(Canvas canvas) {
        var bin = canvas.box(218, 266, 206, 172, 40);
        canvas.down(new Color(0xDFECEF), new Color(0xA9C3CA), bin);
        canvas.inside(
                bin,
                () -> {
                    canvas.veil(DARK, 120, canvas.outline(404, 306, 404, 398, 308, 374, 308, 330));
                    canvas.veil(new Color(0x8A7C6C), 165, canvas.oval(300, 440, 98, 34));
                    canvas.veil(WHITE, 130, canvas.box(246, 282, 130, 12, 6));
                });
        canvas.draw(BRAND, 3, bin);
    }

    static Canvas m40() {
        var canvas = Canvas.room(300);
        canvas.shadow(405, 430, 320, 92);
        canvas.veil(WATER, 70, canvas.oval(600, 470, 190, 48));
        pads(canvas);
        canvas.down(DARK, DARKER, canvas.oval(400, 402, 262, 128));
        canvas.fill(DARKER, canvas.box(138, 350, 524, 52, 0));
        canvas.down(WHITE, SHADE, canvas.oval(400, 350, 262, 128));
        canvas.draw(LINE, 2, canvas.oval(400, 350, 262, 128));
        canvas.draw(LINE, 2.5, canvas.oval(400, 352, 214, 98));
        canvas.fill(DARKER, canvas.oval(400, 322, 70, 30));
        canvas.fill(DARKER, canvas.box(330, 288, 140, 34, 0));
        canvas.down(DARK, DARKER, canvas.oval(400, 288, 70, 30));
        canvas.draw(WATER, 4, canvas.oval(400, 288, 46, 18));
        canvas.fill(ACCENT, canvas.oval(400, 288, 12, 5));
        canvas.fill(BRAND, canvas.box(356, 402, 88, 22, 11));
        canvas.fill(WATER, canvas.disc(378, 413, 5));
        canvas.fill(WHITE, canvas.box(394, 410, 36, 6, 3));
        return canvas;
    }

    private static void pads(Canvas canvas) {
        canvas.fill(DARK, canvas.oval(288, 518, 104, 24));
        canvas.down(new Color(0x4FA0B2), BRAND, canvas.oval(288, 512, 104, 24));
        canvas.fill(DARK, canvas.oval(512, 518, 104, 24));
        canvas.down(new Color(0x4FA0B2), BRAND, canvas.oval(512, 512, 104, 24));
    }
}
