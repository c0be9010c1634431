package dev.aftercare.ui.drawing;

import dev.aftercare.ui.look.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// A scene that is never shown, drawn at 1440 × 900.
public final class Picture {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private final Scene scene;

    public Picture(Parent root, Theme theme) {
        scene = new Scene(root, WIDTH, HEIGHT);
        dress(theme);
    }

    public void dress(Theme theme) {
        theme.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    public Parent root() {
        return scene.getRoot();
    }

    public void writeTo(Path file) {
        write(scene.snapshot(null), file);
    }

    /// Writes an image as PNG.
    public static void write(Image image, Path file) {
        try {
            ImageIO.write(pixels(image), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var argb = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        image.getPixelReader().getPixels(0, 0, width, height, format, argb, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }
}
