package dev.aftercare.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The words a view is written in: label, icon, button, spacer.
public final class Nodes {
    /// What stands where nothing is known.
    public static final String UNKNOWN = "–";

    private Nodes() {}

    /// A label that never shrinks to an ellipsis: what must give way says so itself.
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A label that may be cut when the window is narrow.
    public static Label shrinking(String text, String... styles) {
        var label = label(text, styles);
        label.setMinWidth(0);
        tellWhole(label);
        return label;
    }

    /// What is cut can be read by pointing at it. A tooltip is a window of its own, so it is made
    /// for a text that somebody points at. It is the only one that the label may have.
    public static void tellWhole(Labeled cut) {
        cut.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                _ -> {
                    boolean isCut = cut.isTextTruncated();
                    if (isCut != (cut.getTooltip() != null)) {
                        cut.setTooltip(isCut ? whole(cut) : null);
                    }
                });
    }

    private static Tooltip whole(Labeled cut) {
        var whole = new Tooltip();
        whole.textProperty().bind(cut.textProperty());
        return whole;
    }

    /// Words that go on in the next line where the window is narrow.
    public static Label wrapping(String text, String... styles) {
        var label = shrinking(text, styles);
        label.setWrapText(true);
        return label;
    }

    public static FontIcon icon(Ikon shape, String... styles) {
        var icon = new FontIcon(shape);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    public static Button button(String text, String... styles) {
        var button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    public static Button button(String text, Ikon shape, String... styles) {
        var button = button(text, styles);
        button.setGraphic(icon(shape));
        return button;
    }

    public static MenuButton menu(String text, @Nullable Node graphic, String... styles) {
        var menu = new MenuButton(text, graphic);
        menu.getStyleClass().addAll(styles);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /// One thing in a menu.
    public static MenuItem item(String id, String words, Runnable act) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// Icon if there is one, words, and the key that does the same. JavaFX gives a button one
    /// graphic, so the key is the graphic at the right and the icon stands before the words.
    ///
    /// @param keys as [Keys#of] takes them
    public static Button withKey(Button button, String keys) {
        var icon = button.getGraphic();
        var words = label("", "button-text");
        words.textProperty().bind(button.textProperty());
        var content = row(6, words, new Keycap(Keys.said(keys)));
        if (icon != null) {
            content.getChildren().addFirst(icon);
        }
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("key-inside");
        return button;
    }

    /// A square button without words; the words go to the screen reader.
    public static Button iconButton(String meaning, Ikon shape, String... styles) {
        var button = new Button(null, icon(shape));
        button.setAccessibleText(meaning);
        button.getStyleClass().add("icon-only");
        button.getStyleClass().addAll(styles);
        return button;
    }

    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    public static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Lays a badge or keycap over the right end of a control. A button's own graphic cannot stand
    /// at the far side from its text, and a graphic made of label + spacer hides the text from
    /// tests and screen readers.
    public static StackPane atRight(Region control, Node badge) {
        badge.setMouseTransparent(true);
        control.setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        var stack = new StackPane(control, badge);
        stack.getStyleClass().add("at-right");
        return stack;
    }
}
