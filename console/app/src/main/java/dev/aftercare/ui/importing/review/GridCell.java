package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.check.ShownValue;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.ui.kit.Left;
import dev.aftercare.ui.kit.Nodes;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Function;

/// A cell of the file: what stands in it, outlined with an icon where something is wrong, and a
/// field while somebody types something else.
final class GridCell extends TableCell<@Nullable ReviewRow, @Nullable ReviewRow> {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
    private static final PseudoClass HOLDING = PseudoClass.getPseudoClass("holding");
    private static final PseudoClass FIXED = PseudoClass.getPseudoClass("fixed");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final double ICON_FROM_RIGHT = 21;

    private final int column;
    private final Acts acts;
    private final FontIcon icon = new FontIcon();
    private final Label skipped = Nodes.label("", "skipped-words");
    private @Nullable Typing typing;

    /// What a cell asks of its grid.
    interface Acts {
        /// What a skipped row says in its first column; null in all others.
        @Nullable Function<ReviewRow, String> skipped();

        void typed(ReviewRow line, int column, String text);

        void left();

        /// Whether the rows are the same and only asked for again.
        boolean isRenewing();
    }

    GridCell(int column, Acts acts) {
        this.column = column;
        this.acts = acts;
        icon.getStyleClass().add("small");
        setContentDisplay(ContentDisplay.RIGHT);
    }

    int column() {
        return column;
    }

    /// What somebody is typing here; null: nobody is.
    @Nullable String typed() {
        return typing == null ? null : typing.text();
    }

    @Override
    protected void updateItem(@Nullable ReviewRow line, boolean empty) {
        super.updateItem(line, empty);
        if (!isEditing()) {
            show(empty ? null : line);
        }
    }

    private void show(@Nullable ReviewRow line) {
        var problem = line == null ? null : ReviewViewModel.problem(line, column);
        pseudoClassStateChanged(EDITING, false);
        pseudoClassStateChanged(PROBLEM, problem != null);
        pseudoClassStateChanged(HOLDING, problem != null && problem.holds());
        pseudoClassStateChanged(FIXED, line != null && line.cells().get(column).fixed());
        setGraphic(null);
        setText(
                line == null || isSkipped(line)
                        ? null
                        : ShownValue.of(line.cells().get(column).text()));
        if (problem != null) {
            icon.getStyleClass().removeAll("warning", "danger");
            icon.getStyleClass().add(RowStates.tone(problem.state()).style());
            icon.setIconCode(RowStates.shape(problem.state()));
            setGraphic(icon);
        } else if (line != null && isSkipped(line)) {
            sayWhySkipped(line);
        }
    }

    private static boolean isSkipped(ReviewRow line) {
        return line.state() == RowState.SKIPPED;
    }

    /// In the first column alone, and over those that follow: they are empty.
    private void sayWhySkipped(ReviewRow line) {
        var words = acts.skipped();
        if (words != null) {
            skipped.setText(words.apply(line));
            setGraphic(skipped);
        }
    }

    /// The icon stands at the far end, so that texts stay under each other.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (icon.equals(getGraphic())) {
            icon.setLayoutX(getWidth() - ICON_FROM_RIGHT);
        }
    }

    @Override
    public void startEdit() {
        var line = getItem();
        if (line == null || line.state() == RowState.IMPORTED) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            var field = new TextField(line.cells().get(column).text());
            field.setId("typed");
            field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            Left.of(field, this::enter);
            typing = new Typing(line, field, getIndex());
            pseudoClassStateChanged(PROBLEM, false);
            pseudoClassStateChanged(EDITING, true);
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            press.consume();
            var ended = end();
            if (ended != null) {
                acts.typed(ended.line, column, ended.text());
                acts.left();
            }
        } else if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            drop();
        }
    }

    /// Ends the typing. A table says so also where its rows are only asked for again, and that is
    /// no end: see [#goOn].
    @Override
    public void cancelEdit() {
        if (!acts.isRenewing()) {
            enter();
        }
    }

    /// Whoever goes on elsewhere has entered what they typed.
    private void enter() {
        var ended = end();
        if (ended != null && !ended.text().equals(ended.line.cells().get(column).text())) {
            acts.typed(ended.line, column, ended.text());
        }
    }

    /// As if nothing had been typed.
    void drop() {
        if (end() != null) {
            acts.left();
        }
    }

    /// After its table asked for all rows again: the same row is typed in still, another is not.
    void goOn() {
        var line = getItem();
        if (typing == null) {
            return;
        }
        if (line != null && line.number() == typing.line.number()) {
            getTableView().edit(getIndex(), getTableColumn());
        } else {
            end();
        }
    }

    private @Nullable Typing end() {
        var ended = typing;
        typing = null; // its field loses the focus below, which is no entering any more
        super.cancelEdit();
        if (ended != null) {
            forget(ended.index);
            show(getItem());
        }
        return ended;
    }

    /// A table whose cell was scrolled away would begin anew once it is back.
    private void forget(int index) {
        var at = getTableView().getEditingCell();
        if (at != null && at.getRow() == index && getTableColumn().equals(at.getTableColumn())) {
            getTableView().edit(-1, null);
        }
    }

    /// @param line where it is typed: the cell may show another by the time it ends
    private record Typing(ReviewRow line, TextField field, int index) {
        String text() {
            return field.getText();
        }
    }
}
