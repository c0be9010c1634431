package dev.aftercare.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import dev.aftercare.ui.kit.Display;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Light or dark: AtlantaFX's sheet below, our tokens and components above. The components are the
/// same in both; only the tokens differ.
public enum Theme {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark());

    private static final List<String> FONTS =
            List.of(
                    "AftercareSans-Regular.ttf",
                    "AftercareSans-Medium.ttf",
                    "AftercareSans-SemiBold.ttf",
                    "JetBrainsMono-Regular.ttf");

    @SuppressWarnings("ImmutableEnumChecker") // they are constants
    private final atlantafx.base.theme.Theme base;

    Theme(atlantafx.base.theme.Theme base) {
        this.base = base;
    }

    /// Once, before the first scene: a font that is not loaded is silently another one. May run
    /// beside what begins the window system. The icons' font would be loaded by the first icon.
    public static void loadFonts() {
        for (var file : FONTS) {
            Objects.requireNonNull(Font.loadFont(resource("fonts/" + file), 13), file);
        }
        var _ = IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance());
    }

    /// What takes long besides, once, before the first scene: to read AtlantaFX's sheet.
    public static void prepare() {
        Application.setUserAgentStylesheet(LIGHT.base.getUserAgentStylesheet());
    }

    public void dress(Scene scene) {
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        var tokens = "css/tokens-%s.css".formatted(name().toLowerCase(Locale.ROOT));
        var sheets = new ArrayList<>(List.of(tokens, "css/aftercare.css"));
        if (!Display.isSeenThrough()) {
            sheets.add("css/opaque.css");
        }
        scene.getStylesheets().setAll(sheets.stream().map(Theme::resource).toList());
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }
}
