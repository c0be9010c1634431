package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;

import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.util.Map;

/// A path that its person takes elsewhere, where the program cannot go on: why, the path, and a
/// button that copies it.
public final class ToCopy {

    public static void open(Surface surface, Texts texts, String title, String why, String path) {
        var field = new TextField(path);
        field.setId("to-copy");
        field.setEditable(false);
        field.setAccessibleText(why);
        field.getStyleClass().add("mono");
        new Question(title, why)
                .about(field)
                .back("copy-close", texts.get("ui.close"), () -> {})
                .main("copy-do", texts.get("ui.open.copy"), () -> copy(path), Styles.ACCENT)
                .openOn(surface);
    }

    private static void copy(String path) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path));
    }

    private ToCopy() {}
}
