package dev.aftercare.ui.labels.picture;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.PictureFile;
import dev.aftercare.labels.Typeface;
import dev.aftercare.labels.qr.QrSymbol;
import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.labels.sheet.DrawnLabel.Mark;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.io.ByteArrayInputStream;

/// A label as it is printed, on the screen: the same letters in the same places, black on white in
/// both themes. Where there is room for it, a module of its code is whole pixels.
public final class LabelPicture extends StackPane {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final DrawnLabel label;
    private final double scale;
    private final int pixels;

    /// As large as fits.
    ///
    /// @param words for screen readers
    public LabelPicture(DrawnLabel label, double width, double height, String words) {
        this.label = label;
        double fitting = Math.min(width / label.size().width(), height / label.size().height());
        double module = label.code().map(Mark.Code::module).orElse(1.0);
        this.pixels = (int) (fitting * module);
        this.scale = pixels >= 1 ? pixels / module : fitting;
        getStyleClass().add("label-picture");
        setAccessibleText(words);
        var canvas =
                new Canvas(
                        Math.ceil(label.size().width() * scale),
                        Math.ceil(label.size().height() * scale));
        draw(canvas.getGraphicsContext2D());
        getChildren().add(canvas);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Pixels a millimetre.
    public double scale() {
        return scale;
    }

    private void draw(GraphicsContext ink) {
        ink.setFill(Color.BLACK);
        ink.setStroke(Color.BLACK);
        for (var mark : label.marks()) {
            switch (mark) {
                case Mark.Code code -> draw(ink, code);
                case Mark.Words words -> draw(ink, words);
                case Mark.Stroke(var x, var y, var toX, var toY, var thickness) -> {
                    ink.setLineWidth(thickness * scale);
                    ink.strokeLine(x * scale, y * scale, toX * scale, toY * scale);
                }
                case Mark.Outline(var area, var thickness, var radius) -> {
                    double arc = 2 * radius * scale;
                    ink.setLineWidth(thickness * scale);
                    ink.strokeRoundRect(
                            area.x() * scale,
                            area.y() * scale,
                            area.width() * scale,
                            area.height() * scale,
                            arc,
                            arc);
                }
                case Mark.Picture(var area, var file) -> draw(ink, area, file);
            }
        }
    }

    private void draw(GraphicsContext ink, Mark.Code code) {
        double side = code.symbol().modules() * code.module() * scale;
        if (pixels >= 1) {
            ink.drawImage(
                    picture(code.symbol(), pixels),
                    Math.rint(code.x() * scale),
                    Math.rint(code.y() * scale));
        } else {
            ink.drawImage(
                    picture(code.symbol(), 1), code.x() * scale, code.y() * scale, side, side);
        }
    }

    private static Image picture(QrSymbol symbol, int pixels) {
        int side = symbol.modules() * pixels;
        var image = new WritableImage(side, side);
        var writer = image.getPixelWriter();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = symbol.isDark(x / pixels, y / pixels);
                writer.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }

    private void draw(GraphicsContext ink, Mark.Words words) {
        ink.save();
        ink.translate(words.x() * scale, words.y() * scale);
        ink.rotate(words.turned());
        ink.setFont(font(words.face(), words.points() * MILLIMETRES_PER_POINT * scale));
        ink.fillText(words.text(), 0, 0);
        ink.restore();
    }

    /// The screen's own copies of the same typefaces.
    private static Font font(Typeface face, double size) {
        return switch (face) {
            case SANS -> Font.font("Aftercare Sans", size);
            case SANS_BOLD -> Font.font("Aftercare Sans", FontWeight.BOLD, size);
            case MONO -> Font.font("JetBrains Mono", size);
        };
    }

    private void draw(GraphicsContext ink, Area area, PictureFile file) {
        var image = new Image(new ByteArrayInputStream(file.bytes()));
        double fitting =
                Math.min(area.width() / image.getWidth(), area.height() / image.getHeight());
        double width = image.getWidth() * fitting;
        double height = image.getHeight() * fitting;
        ink.drawImage(
                image,
                (area.x() + (area.width() - width) / 2) * scale,
                (area.y() + (area.height() - height) / 2) * scale,
                width * scale,
                height * scale);
    }
}
