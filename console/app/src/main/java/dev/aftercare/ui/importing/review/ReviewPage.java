package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.Committed;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.Surface;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The review: all rows with what is wrong in them, what is wrong by kind, and the commit.
public final class ReviewPage implements ImportPage {
    private final ReviewViewModel model;
    private final Texts texts;
    private final ReviewDeeds deeds;
    private final CommitBar commit;
    private final ProblemWords words;
    private final ReviewGrid grid;
    private final ProblemPane problems;
    private final ProblemPopover popover;
    private final PopoverLayer layer = new PopoverLayer();
    private final TableView<@Nullable ReviewRow> table;
    private final VBox page;
    private List<SessionColumn> columns;
    private boolean following;
    private boolean scrolling;

    /// What leads away from the page.
    ///
    /// @param back one step back
    /// @param head what stands above columns, and takes them for something else
    /// @param done what came of a commit
    /// @param say what was done, where it covers nothing
    public record Ways(
            Runnable back, GridHead head, Consumer<Committed> done, Consumer<String> say) {}

    public ReviewPage(
            ReviewViewModel model,
            CommitViewModel commit,
            Texts texts,
            Surface surface,
            FileChoice files,
            Ways ways) {
        this.model = model;
        this.texts = texts;
        this.deeds = new ReviewDeeds(model, texts, surface, files, ways.say, new DeedsInTheGrid());
        this.commit = new CommitBar(commit, texts, ways.back, ways.done);
        this.words = new ProblemWords(texts);
        this.grid = new ReviewGrid(model.rows(), texts, ways.head, new GridActs());
        this.problems = new ProblemPane(texts, deeds);
        this.popover = new ProblemPopover(texts, deeds);
        this.table = grid.build();
        this.columns = model.open().session().columns();
        this.page = new VBox(toolbar(), body(), this.commit.build());
        follow();
    }

    private Node body() {
        var stack = new StackPane(table, layer);
        HBox.setHgrow(stack, Priority.ALWAYS);
        stack.setMinWidth(0);
        var body = new HBox(stack, problems.build());
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node toolbar() {
        var pills = new ReviewPills(model, texts, this::backToGrid);
        var previous = step("previous-problem", "Shift+F8", this::previousProblem);
        var next = step("next-problem", "F8", this::nextProblem);
        var bar = Nodes.row(8, pills.build(), Nodes.spacer(), previous, next);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void backToGrid() {
        layer.close();
        table.requestFocus();
    }

    private Node step(String id, String keys, Runnable act) {
        var button = Nodes.button(texts.get("ui.import.key." + id), Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return Nodes.withKey(button, keys);
    }

    /// Out of the cell that is typed in, if one is: what is typed is for it alone.
    private void nextProblem() {
        table.requestFocus();
        model.nextProblem();
    }

    private void previousProblem() {
        table.requestFocus();
        model.previousProblem();
    }

    private void follow() {
        grid.show(columns);
        showProblems();
        model.cursor().subscribe(this::showCursor);
        model.fixing().trouble().subscribe(this::showTrouble);
        model.chosen().subscribe(this::showProblems);
        model.open().edition().subscribe((_, _) -> changed());
        table.getSelectionModel()
                .getSelectedCells()
                .addListener((javafx.collections.ListChangeListener<Object>) _ -> moved());
    }

    private void changed() {
        var now = model.open().session().columns();
        if (!now.equals(columns)) {
            columns = now;
            grid.leave();
            following = true; // with its columns the table drops its cursor
            grid.show(now);
            following = false;
        }
        grid.goOn();
        showProblems();
        Platform.runLater(() -> showCursor(model.cursor().get()));
    }

    private void showProblems() {
        if (model.open().session().isChecked()) {
            problems.show(model.review(), model.chosen().get());
        }
    }

    private void showCursor(@Nullable Cursor at) {
        if (at != null && !following) {
            following = true;
            grid.go(model.rows().positionOf(at.row()), at.column());
            following = false;
        }
    }

    /// Not while the grid itself is being moved: it says so twice, the first time of a cell
    /// between. Nor while its rows are asked for again: then it selects cell after cell of the row.
    private void moved() {
        var at = grid.cursor();
        if (!following
                && !model.rows().isRenewing()
                && at.index() >= 0
                && at.index() < model.rows().size()
                && at.column() >= 0) {
            following = true;
            model.moved(model.rows().number(at.index()), at.column());
            following = false;
        }
    }

    private void showTrouble(@Nullable Trouble trouble) {
        if (trouble == null) {
            layer.close();
        } else {
            layer.show(popover.build(trouble), () -> cell(trouble));
        }
    }

    private @Nullable Node cell(Trouble trouble) {
        return grid.cellAt(model.rows().positionOf(trouble.row().number()), trouble.column());
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        table.requestFocus();
        if (!scrolling) {
            scrolling = true;
            table.lookupAll(".scroll-bar").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .forEach(bar -> bar.valueProperty().subscribe(layer::requestLayout));
        }
        if (model.cursor().get() == null) {
            model.nextProblem();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                key("next-problem", "F8", this::nextProblem),
                key("edit", "F2", this::edit),
                key("undo", "Shortcut+Z", deeds::undo),
                key("commit", "Shortcut+Enter", this::commitOrTypeForAll),
                key("previous-problem", "Shift+F8", this::previousProblem),
                key("use", "Enter", this::use).only(table),
                key("look-away", "Esc", model.fixing()::lookAway).only(table),
                key("skip", "Delete", deeds::skip).only(table),
                key("export", "Shortcut+E", deeds::export));
    }

    private Command key(String id, String keys, Runnable act) {
        return Command.of(id, keys, texts.get("ui.import.key." + id), act);
    }

    private void edit() {
        var at = model.cursor().get();
        if (at != null) {
            layer.close();
            grid.edit(model.rows().positionOf(at.row()), at.column());
            var trouble = model.fixing().trouble().get();
            if (trouble != null && trouble.alike() > 1) {
                layer.show(popover.hint(trouble), () -> cell(trouble));
            }
        }
    }

    /// While somebody types, the key is about what they type.
    private void commitOrTypeForAll() {
        var typed = grid.typed();
        var trouble = model.fixing().trouble().get();
        if (typed == null) {
            commit.commit();
        } else if (trouble != null) {
            grid.leave();
            deeds.typeForAll(trouble, typed);
        }
    }

    /// Enter does what the popover's first button says; where none is open it opens it.
    private void use() {
        var trouble = model.fixing().trouble().get();
        var at = model.cursor().get();
        if (trouble != null && trouble.isFixable()) {
            deeds.useForAll(trouble);
        } else if (trouble == null && at != null) {
            model.go(at);
        }
    }

    private final class DeedsInTheGrid implements ReviewDeeds.Grid {
        @Override
        public void focus() {
            table.requestFocus();
        }

        @Override
        public void edit() {
            ReviewPage.this.edit();
        }
    }

    private final class GridActs implements ReviewGrid.Acts {
        @Override
        public String skipped(ReviewRow row) {
            return words.skipped(row);
        }

        @Override
        public void typed(ReviewRow row, int column, String text) {
            model.fixing().type(row.number(), column, text);
        }
    }
}
