package dev.aftercare.sampledata.pictures;

import static dev.aftercare.sampledata.pictures.Canvas.ACCENT;
import static dev.aftercare.sampledata.pictures.Canvas.BRAND;
import static dev.aftercare.sampledata.pictures.Canvas.DARK;
import static dev.aftercare.sampledata.pictures.Canvas.DARKER;
import static dev.aftercare.sampledata.pictures.Canvas.INK;
import static dev.aftercare.sampledata.pictures.Canvas.LINE;
import static dev.aftercare.sampledata.pictures.Canvas.SHADE;
import static dev.aftercare.sampledata.pictures.Canvas.WATER;
import static dev.aftercare.sampledata.pictures.Canvas.WHITE;

import java.awt.Color;
import java.awt.geom.Arc2D;

/// The setup steps that several products share.
final class Steps {
    private static final Color CARTON = new Color(0xD6B48A);
    private static final Color CARTON_DARK = new Color(0xB99468);

    private Steps() {}

    static Canvas unpack() {
        var canvas = Canvas.room(430);
        canvas.shadow(400, 526, 260, 30);
        AirCare.tower(canvas, 330, 120, 140, 290);
        canvas.fill(CARTON_DARK, canvas.outline(220, 330, 580, 330, 560, 352, 240, 352));
        canvas.down(CARTON, CARTON_DARK, canvas.box(220, 346, 360, 180, 4));
        canvas.fill(CARTON, canvas.outline(220, 346, 130, 292, 160, 268, 258, 330));
        canvas.fill(CARTON, canvas.outline(580, 346, 670, 292, 640, 268, 542, 330));
        canvas.fill(BRAND, canvas.box(372, 404, 56, 56, 12));
        canvas.arrow(ACCENT, 560, 230, 560, 120);
        return canvas;
    }

    static Canvas place() {
        var canvas = Canvas.room(430);
        canvas.fill(new Color(0xD5DEDF), canvas.box(0, 0, 130, 600, 0));
        canvas.shadow(480, 528, 170, 26);
        AirCare.tower(canvas, 390, 140, 190, 388);
        canvas.line(ACCENT, 10, 180, 340, 350, 340);
        canvas.arrow(ACCENT, 260, 340, 156, 340);
        canvas.arrow(ACCENT, 260, 340, 366, 340);
        return canvas;
    }

    static Canvas plug() {
        var canvas = Canvas.room(600);
        canvas.veil(DARKER, 22, canvas.box(448, 178, 240, 240, 36));
        canvas.down(WHITE, SHADE, canvas.box(440, 170, 240, 240, 36));
        canvas.down(SHADE, WHITE, canvas.disc(560, 290, 84));
        canvas.fill(DARK, canvas.disc(530, 290, 12));
        canvas.fill(DARK, canvas.disc(590, 290, 12));
        canvas.curve(INK, 16, 60, 470, 140, 470, 110, 290, 196, 290);
        canvas.down(DARK, DARKER, canvas.box(190, 240, 120, 100, 30));
        canvas.line(LINE, 14, 312, 268, 360, 268);
        canvas.line(LINE, 14, 312, 312, 360, 312);
        canvas.arrow(ACCENT, 320, 420, 420, 420);
        return canvas;
    }

    static Canvas filter() {
        var canvas = Canvas.room(600);
        var body = canvas.box(80, 110, 300, 400, 50);
        canvas.across(WHITE, SHADE, body);
        canvas.draw(LINE, 2, body);
        canvas.fill(DARKER, canvas.box(126, 170, 208, 280, 18));
        canvas.across(new Color(0xF2F6F6), SHADE, canvas.box(500, 186, 190, 250, 14));
        for (int i = 0; i < 12; i++) {
            canvas.line(i % 2 == 0 ? LINE : WHITE, 5, 516 + i * 14.5, 200, 516 + i * 14.5, 422);
        }
        canvas.draw(BRAND, 7, canvas.box(500, 186, 190, 250, 14));
        canvas.fill(ACCENT, canvas.box(560, 436, 70, 26, 8));
        canvas.arrow(ACCENT, 478, 310, 366, 310);
        return canvas;
    }

    static Canvas start() {
        var canvas = Canvas.room(600);
        canvas.veil(DARKER, 20, canvas.disc(406, 300, 190));
        canvas.down(WHITE, SHADE, canvas.disc(400, 288, 190));
        canvas.draw(LINE, 2, canvas.disc(400, 288, 190));
        canvas.down(BRAND, DARKER, canvas.disc(400, 288, 128));
        canvas.draw(WATER, 9, canvas.disc(400, 288, 146));
        canvas.draw(WHITE, 15, new Arc2D.Double(350, 240, 100, 100, 122, 296, Arc2D.OPEN));
        canvas.line(WHITE, 15, 400, 220, 400, 282);
        return canvas;
    }

    static Canvas charge() {
        var canvas = Canvas.room(600);
        canvas.down(DARK, DARKER, canvas.box(200, 190, 380, 220, 36));
        canvas.fill(DARKER, canvas.box(580, 260, 34, 80, 12));
        canvas.fill(new Color(0x51646C), canvas.box(222, 212, 336, 176, 22));
        for (int i = 0; i < 3; i++) {
            canvas.down(WATER, BRAND, canvas.box(242 + i * 102, 232, 84, 136, 14));
        }
        canvas.fill(
                ACCENT, canvas.outline(412, 196, 346, 312, 396, 312, 376, 404, 452, 276, 400, 276));
        return canvas;
    }

    static Canvas water() {
        var canvas = Canvas.room(480);
        canvas.shadow(400, 520, 250, 26);
        var tank = canvas.box(210, 250, 380, 266, 40);
        canvas.veil(WHITE, 210, tank);
        canvas.inside(
                tank,
                () -> canvas.down(WATER, new Color(0x4F9BAE), canvas.box(210, 372, 380, 150, 0)));
        canvas.line(ACCENT, 7, 236, 330, 286, 330);
        canvas.draw(LINE, 5, tank);
        canvas.fill(BRAND, canvas.box(350, 222, 100, 34, 10));
        canvas.fill(WATER, canvas.disc(520, 158, 34));
        canvas.fill(WATER, canvas.outline(520, 66, 548, 138, 492, 138));
        canvas.arrow(ACCENT, 400, 90, 400, 190);
        return canvas;
    }

    static Canvas scan() {
        var canvas = Canvas.room(600);
        canvas.veil(DARKER, 24, canvas.box(274, 62, 268, 492, 42));
        canvas.fill(DARKER, canvas.box(266, 52, 268, 492, 42));
        canvas.fill(WHITE, canvas.box(282, 84, 236, 428, 20));
        code(canvas, 316, 156, 24);
        canvas.fill(BRAND, canvas.box(316, 372, 168, 36, 18));
        canvas.fill(SHADE, canvas.box(316, 424, 168, 16, 8));
        canvas.fill(SHADE, canvas.box(316, 452, 110, 16, 8));
        canvas.line(ACCENT, 8, 296, 240, 504, 240);
        return canvas;
    }

    /// Seven by seven modules, three of its corners as a code has them; it reads as nothing.
    private static void code(Canvas canvas, double x, double y, double module) {
        var rows =
                new String[] {
                    "##.#.##", "##..###", "..#.#..", "#.##.#.", ".#.#.##", "##..#.#", "##.##.."
                };
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 7; column++) {
                if (rows[row].charAt(column) == '#') {
                    canvas.fill(
                            INK,
                            canvas.box(
                                    x + column * module,
                                    y + row * module,
                                    module + 0.5,
                                    module + 0.5,
                                    0));
                }
            }
        }
    }
}
