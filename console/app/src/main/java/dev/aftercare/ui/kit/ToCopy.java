package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

import java.util.Map;

/// A path that its person takes elsewhere, where the program cannot go on: why, the path, and a
/// button that copies it.
public final class ToCopy implements Dialog {
    private final VBox box;
    private final Button copy;
    private Surface.Over over = () -> {};

    public ToCopy(Texts texts, String title, String why, String path) {
        var field = new TextField(path);
        field.setId("to-copy");
        field.setEditable(false);
        field.setAccessibleText(why);
        field.getStyleClass().add("mono");
        copy = Nodes.button(texts.get("ui.open.copy"), Styles.ACCENT);
        copy.setId("copy-do");
        copy.setDefaultButton(true);
        copy.setOnAction(
                _ -> {
                    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path));
                    over.close();
                });
        var close = Nodes.button(texts.get("ui.close"));
        close.setId("copy-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> over.close());
        var buttons = Nodes.row(8, Nodes.spacer(), close, copy);
        buttons.getStyleClass().add("form-buttons");
        box =
                new VBox(
                        Nodes.label(title, "section-title"),
                        Nodes.wrapping(why, "quiet"),
                        field,
                        buttons);
        box.getStyleClass().add("form");
    }

    public void openOn(Surface surface) {
        over = surface.open(this);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void opened() {
        copy.requestFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
