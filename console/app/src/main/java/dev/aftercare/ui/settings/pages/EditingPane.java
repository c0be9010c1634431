package dev.aftercare.ui.settings.pages;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.shrinking;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.editing.Editor;
import dev.aftercare.ui.kit.editing.SaveBar;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Where one record is edited: its title, cards of fields, and the bar that saves it.
///
/// @param <R> the record
public final class EditingPane<R> {
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final double NARROW = 180;

    private final Editor<R, ?> editor;
    private final Fields fields;
    private final Texts texts;
    private final VBox cards = new VBox();
    private final BorderPane pane = new BorderPane();

    public EditingPane(Editor<R, ?> editor, Fields fields, Texts texts) {
        this.editor = editor;
        this.fields = fields;
        this.texts = texts;
        cards.getStyleClass().add("settings-cards");
        pane.getStyleClass().add("settings-pane");
    }

    public Fields fields() {
        return fields;
    }

    /// A title that stays.
    public EditingPane<R> title(String title, String below) {
        var head = new VBox(2, label(title, "section-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        if (!below.isEmpty()) {
            head.getChildren().add(shrinking(below, "secondary"));
        }
        return head(head);
    }

    /// A title that is the name of what is edited, as it is typed.
    ///
    /// @param fresh says it where that has none yet
    public static Label titleOf(Editor<?, ?> editor, ObservableValue<String> name, String fresh) {
        var title = label("", "section-title");
        Runnable say =
                () ->
                        title.setText(
                                editor.seen().get().isEmpty() && name.getValue().isBlank()
                                        ? fresh
                                        : name.getValue());
        name.subscribe(say);
        editor.seen().subscribe(say);
        say.run();
        return title;
    }

    public EditingPane<R> head(Node head) {
        head.getStyleClass().add("settings-head");
        pane.setTop(head);
        return this;
    }

    public EditingPane<R> card(String title, String explanation, Node... parts) {
        cards.getChildren().add(cardOf(title, explanation, parts));
        return this;
    }

    public static Card cardOf(String title, String explanation, Node... parts) {
        var body = new VBox(12, parts);
        body.getStyleClass().add("card-body");
        return new Card(title, explanation, body);
    }

    /// Puts it together.
    ///
    /// @param save saves it, and says so
    public Node build(Runnable save) {
        var bar = new SaveBar(editor, texts, save).busy(editor.saving());
        editor.wrong().subscribe(all -> bar.say(said(all)));
        fields.wrong().subscribe(bar::toCorrect);
        editor.refused().subscribe(no -> no.map(texts::refusal).ifPresent(bar::say));
        pane.setCenter(scrolling(cards));
        pane.setBottom(bar);
        return pane;
    }

    private String said(List<Violation> violations) {
        return String.join(" ", fields.show(violations));
    }

    public static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("settings-scroll");
        return scroll;
    }

    public static TextField text(StringProperty typed, String... styles) {
        var field = new TextField();
        field.textProperty().bindBidirectional(typed);
        field.getStyleClass().addAll(styles);
        return field;
    }

    /// Cards below the name of their page, where there is nothing to save.
    static Node framed(String title, VBox cards) {
        var head = new VBox(label(title, "section-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("settings-head");
        cards.getStyleClass().add("settings-cards");
        var pane = new BorderPane(scrolling(cards));
        pane.setTop(head);
        pane.getStyleClass().add("settings-pane");
        return pane;
    }

    /// A field that may be read and copied, but no longer changed.
    public static void lock(TextField field, boolean whether) {
        field.setEditable(!whether);
        field.pseudoClassStateChanged(LOCKED, whether);
    }

    /// Parts of the same width in one line.
    public static Node beside(Node... parts) {
        var grid = new GridPane(16, 0);
        grid.addRow(0, parts);
        for (var part : parts) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / parts.length);
            grid.getColumnConstraints().add(column);
            GridPane.setValignment(part, VPos.TOP);
        }
        return grid;
    }

    /// Shows a part, or lets it take no room.
    public static void show(Node part, boolean whether) {
        part.setVisible(whether);
        part.setManaged(whether);
    }

    /// A part as wide as a number is.
    public static Node narrow(Region part) {
        part.setMinWidth(NARROW);
        part.setMaxWidth(NARROW);
        return Nodes.row(0, part);
    }
}
