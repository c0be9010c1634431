package dev.aftercare.ui.kit.editing;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.editing.Conflict.Line;
import dev.aftercare.ui.kit.editing.Conflict.Side;
import dev.aftercare.ui.kit.editing.Conflict.Who;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.Optional;

/// Somebody else was faster: theirs and mine beside each other, a line for each field in which they
/// differ, and which of the two stays.
public final class ConflictDialog implements Dialog {
    private static final KeyCombination SAVE = Keys.of("Shortcut+Enter");
    private static final double FIELD = 130;
    private static final double VALUE = 260;

    private final Conflict conflict;
    private final Texts texts;
    private final String prefix;
    private final VBox box = new VBox();
    private Surface.Over over = () -> {};

    /// Opens one whenever the editor meets another's changes.
    ///
    /// @param prefix of the keys of its fields' names
    public static void whenMet(Editor<?, ?> editor, Texts texts, String prefix, Surface surface) {
        editor.conflict()
                .subscribe(
                        met ->
                                met.filter(some -> !some.lines().isEmpty())
                                        .ifPresent(
                                                some ->
                                                        new ConflictDialog(some, texts, prefix)
                                                                .openOn(editor, surface)));
    }

    private ConflictDialog(Conflict conflict, Texts texts, String prefix) {
        this.conflict = conflict;
        this.texts = texts;
        this.prefix = prefix;
    }

    private void openOn(Editor<?, ?> editor, Surface surface) {
        box.setId("conflict");
        box.getStyleClass().addAll("form", "conflict-form");
        box.getChildren()
                .addAll(
                        label(texts.get("ui.edit.conflict.title"), "section-title"),
                        wrapping(texts.get("ui.edit.conflict.why"), "secondary"),
                        lines(),
                        buttons(editor));
        over = surface.open(this);
    }

    private Node lines() {
        var grid = new GridPane();
        grid.getStyleClass().add("conflict-lines");
        grid.getColumnConstraints().addAll(column(FIELD), value(), value());
        grid.addRow(
                0,
                label(texts.get("ui.edit.conflict.field"), "secondary"),
                label(texts.get("ui.edit.conflict.theirs"), "secondary"),
                label(texts.get("ui.edit.conflict.mine"), "secondary"));
        for (var line : conflict.lines()) {
            addLine(grid, line);
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("conflict-scroll");
        return scroll;
    }

    private void addLine(GridPane grid, Line line) {
        var group = new ToggleGroup();
        var theirs = side(line, Side.THEIRS, line.theirs(), group);
        var mine = side(line, Side.MINE, line.mine(), group);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            } else {
                                var chosen = (Side) now.getUserData();
                                line.choice().set(Optional.of(chosen));
                            }
                        });
        var name = texts.get(prefix + line.field());
        grid.addRow(
                grid.getRowCount(), new VBox(2, label(name, "medium"), who(line)), theirs, mine);
        grid.addRow(
                grid.getRowCount(),
                label(""),
                shrinking(
                        texts.get("ui.edit.conflict.before", said(line.before())),
                        "caption",
                        "conflict-before"));
    }

    private Node who(Line line) {
        return switch (line.changed()) {
            case BOTH ->
                    new Pill(
                            texts.get("ui.edit.conflict.both"),
                            MaterialDesignA.ALERT_OUTLINE,
                            Tone.WARNING);
            case THEY -> label(texts.get("ui.edit.conflict.they"), "caption");
            case I -> label(texts.get("ui.edit.conflict.i"), "caption");
        };
    }

    private ToggleButton side(Line line, Side side, String value, ToggleGroup group) {
        var button = new ToggleButton(said(value));
        button.setId("conflict-" + line.field() + "-" + side);
        button.setGraphic(Nodes.icon(MaterialDesignC.CHECK));
        button.setUserData(side);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("conflict-side");
        GridPane.setFillHeight(button, false);
        button.setSelected(line.choice().get().equals(Optional.of(side)));
        return button;
    }

    private static String said(String value) {
        return value.isBlank() ? Nodes.UNKNOWN : value;
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints(width);
        column.setMinWidth(width);
        return column;
    }

    private static ColumnConstraints value() {
        var column = new ColumnConstraints();
        column.setPrefWidth(VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node buttons(Editor<?, ?> editor) {
        long open = conflict.lines().stream().filter(line -> line.changed() == Who.BOTH).count();
        var todo = shrinking(texts.get("ui.edit.conflict.open", open), "secondary");
        todo.visibleProperty().bind(conflict.decided().not());
        var back = Nodes.button(texts.get("ui.edit.conflict.back"));
        back.setId("conflict-back");
        back.setCancelButton(true);
        back.setOnAction(
                _ -> {
                    over.close();
                    editor.putOff();
                });
        var save = Nodes.button(texts.get("ui.edit.conflict.save"), Styles.ACCENT);
        save.setId("conflict-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(conflict.decided().not());
        save.setOnAction(
                _ -> {
                    over.close();
                    editor.settle();
                });
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (SAVE.match(press)) {
                        save.fire();
                        press.consume();
                    }
                });
        var row = row(8, todo, Nodes.spacer(), back, save);
        row.getStyleClass().add("form-buttons");
        return row;
    }

    @Override
    public Node node() {
        return box;
    }

    /// To what is to be decided; else to what saves.
    @Override
    public void opened() {
        var first =
                conflict.lines().stream()
                        .filter(line -> line.changed() == Who.BOTH)
                        .findFirst()
                        .map(line -> "#conflict-" + line.field().replace(".", "\\.") + "-THEIRS")
                        .orElse("#conflict-save");
        var node = box.lookup(first);
        if (node != null) {
            node.requestFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return true;
    }
}
