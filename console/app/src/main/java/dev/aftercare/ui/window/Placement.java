package dev.aftercare.ui.window;

import dev.aftercare.ui.kit.SmallFile;
import dev.aftercare.ui.look.Appearance;

import javafx.stage.Screen;

import java.nio.file.Path;
import java.util.Properties;

/// How the window was left: size, place, how it should look, and whether its navigation shows icons
/// only. It belongs to the person at this computer, so it is a file in their data folder, not in
/// the store.
public record Placement(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        Appearance look,
        boolean narrow) {
    private static final double UNSET = Double.NaN;
    private static final double TITLE_BAR = 30;
    static final Placement FIRST =
            new Placement(UNSET, UNSET, 1440, 900, false, Appearance.SYSTEM, false);

    /// What was kept; where nothing was, or it cannot be read, a window in the middle.
    public static Placement read(Path file) {
        var kept = SmallFile.read(file);
        try {
            return new Placement(
                    number(kept, "x", UNSET),
                    number(kept, "y", UNSET),
                    number(kept, "width", FIRST.width),
                    number(kept, "height", FIRST.height),
                    Boolean.parseBoolean(kept.getProperty("maximized")),
                    Appearance.valueOf(kept.getProperty("look", "SYSTEM")),
                    Boolean.parseBoolean(kept.getProperty("narrow")));
        } catch (IllegalArgumentException _) {
            return FIRST;
        }
    }

    /// What is no number, or none to stand on, is as if nobody had kept it.
    private static double number(Properties kept, String name, double otherwise) {
        double number = Double.parseDouble(kept.getProperty(name, "NaN"));
        return Double.isFinite(number) ? number : otherwise;
    }

    /// A screen may be gone since.
    boolean isOnSomeScreen() {
        return !Double.isNaN(x)
                && !Double.isNaN(y)
                && !Screen.getScreensForRectangle(x, y, width, TITLE_BAR).isEmpty();
    }

    Placement maximized(boolean now) {
        return new Placement(x, y, width, height, now, look, narrow);
    }

    /// Where it cannot be kept, the next window is where the first one was.
    public void write(Path file) {
        var kept = new Properties();
        kept.setProperty("x", Double.toString(x));
        kept.setProperty("y", Double.toString(y));
        kept.setProperty("width", Double.toString(width));
        kept.setProperty("height", Double.toString(height));
        kept.setProperty("maximized", Boolean.toString(maximized));
        kept.setProperty("look", look.name());
        kept.setProperty("narrow", Boolean.toString(narrow));
        SmallFile.writeIfPossible(file, kept);
    }

    Placement looking(Appearance other) {
        return new Placement(x, y, width, height, maximized, other, narrow);
    }

    Placement narrow(boolean now) {
        return new Placement(x, y, width, height, maximized, look, now);
    }

    /// A size and place of its own, not maximised.
    Placement at(double newX, double newY, double newWidth, double newHeight) {
        return new Placement(newX, newY, newWidth, newHeight, false, look, narrow);
    }
}
