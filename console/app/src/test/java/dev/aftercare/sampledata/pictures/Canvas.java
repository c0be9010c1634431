package dev.aftercare.sampledata.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// A picture being drawn: shapes of one light, from the upper left, and one set of colours. Lengths
/// are pixels, y downwards.
final class Canvas {
    static final Color INK = new Color(0x25343B);
    static final Color BRAND = new Color(0x1F5F6B);
    static final Color ACCENT = new Color(0xE39A4A);
    static final Color WATER = new Color(0x7DB9C9);
    static final Color LINE = new Color(0xB4C0C2);
    static final Color WHITE = new Color(0xFDFEFE);
    static final Color SHADE = new Color(0xC9D3D5);
    static final Color DARK = new Color(0x3A4A51);
    static final Color DARKER = new Color(0x222D32);

    private final BufferedImage image;
    private final Graphics2D pen;

    Canvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// A quiet room: wall above, floor below its edge at `floor`.
    static Canvas room(int floor) {
        var canvas = new Canvas(800, 600);
        canvas.down(new Color(0xF7F9F9), new Color(0xECF1F1), canvas.box(0, 0, 800, 600, 0));
        canvas.down(
                new Color(0xE1E8E8),
                new Color(0xEDF2F2),
                canvas.box(0, floor, 800, 600 - floor, 0));
        return canvas;
    }

    BufferedImage image() {
        return image;
    }

    Shape box(double x, double y, double width, double height, double corner) {
        return new RoundRectangle2D.Double(x, y, width, height, corner * 2, corner * 2);
    }

    Shape oval(double centreX, double centreY, double radiusX, double radiusY) {
        return new Ellipse2D.Double(centreX - radiusX, centreY - radiusY, radiusX * 2, radiusY * 2);
    }

    Shape disc(double centreX, double centreY, double radius) {
        return oval(centreX, centreY, radius, radius);
    }

    /// A closed outline through points x, y, x, y …
    Shape outline(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    void fill(Paint paint, Shape shape) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    /// As `fill`, with `alpha` from 0 (nothing) to 255.
    void veil(Color colour, int alpha, Shape shape) {
        fill(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha), shape);
    }

    /// Shades from left to right.
    void across(Color from, Color to, Shape shape) {
        var bounds = shape.getBounds2D();
        fill(
                new GradientPaint(
                        (float) bounds.getMinX(), 0, from, (float) bounds.getMaxX(), 0, to),
                shape);
    }

    /// Shades from top to bottom.
    void down(Color from, Color to, Shape shape) {
        var bounds = shape.getBounds2D();
        fill(
                new GradientPaint(
                        0, (float) bounds.getMinY(), from, 0, (float) bounds.getMaxY(), to),
                shape);
    }

    void draw(Color colour, double width, Shape shape) {
        pen.setPaint(colour);
        pen.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void line(Color colour, double width, double x1, double y1, double x2, double y2) {
        draw(colour, width, new Line2D.Double(x1, y1, x2, y2));
    }

    void curve(Color colour, double width, double... fromControlsTo) {
        var path = new Path2D.Double();
        path.moveTo(fromControlsTo[0], fromControlsTo[1]);
        for (int i = 2; i < fromControlsTo.length; i += 6) {
            path.curveTo(
                    fromControlsTo[i],
                    fromControlsTo[i + 1],
                    fromControlsTo[i + 2],
                    fromControlsTo[i + 3],
                    fromControlsTo[i + 4],
                    fromControlsTo[i + 5]);
        }
        draw(colour, width, path);
    }

    /// A line with a head at its end.
    void arrow(Color colour, double x1, double y1, double x2, double y2) {
        line(colour, 10, x1, y1, x2, y2);
        double angle = Math.atan2(y2 - y1, x2 - x1);
        for (double side : new double[] {angle + 2.5, angle - 2.5}) {
            line(colour, 10, x2, y2, x2 + 30 * Math.cos(side), y2 + 30 * Math.sin(side));
        }
    }

    /// What stands on the floor throws this below it.
    void shadow(double centreX, double centreY, double radiusX, double radiusY) {
        var before = pen.getTransform();
        pen.translate(centreX, centreY);
        pen.scale(1, radiusY / radiusX);
        pen.setPaint(
                new RadialGradientPaint(
                        0f,
                        0f,
                        (float) radiusX,
                        new float[] {0, 0.55f, 1},
                        new Color[] {
                            new Color(30, 50, 56, 95),
                            new Color(30, 50, 56, 50),
                            new Color(30, 50, 56, 0)
                        }));
        pen.fill(disc(0, 0, radiusX));
        pen.setTransform(before);
    }

    /// What `drawing` draws, turned by degrees around a point.
    void turned(double degrees, double x, double y, Runnable drawing) {
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        pen.setTransform(before);
    }

    /// What `drawing` draws, only inside of `window`.
    void inside(Shape window, Runnable drawing) {
        var before = pen.getClip();
        pen.clip(window);
        drawing.run();
        pen.setClip(before);
    }
}
