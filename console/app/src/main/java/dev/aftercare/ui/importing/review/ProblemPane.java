package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.check.ShownValue;
import dev.aftercare.importing.session.ProblemGroup;
import dev.aftercare.importing.session.SessionReview;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is wrong with the file, by kind: choosing one narrows the grid to it and goes to its first
/// row.
final class ProblemPane {
    private final Texts texts;
    private final Acts acts;
    private final Label total = Nodes.label("", "secondary");
    private final VBox kinds = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final VBox foot = new VBox();
    private final Button export;
    private @Nullable ProblemGroup chosen;

    /// What one can do with kinds of problems.
    interface Acts {
        /// Goes through one kind alone; null: through all again.
        void choose(@Nullable ProblemGroup kind);

        /// Takes all as they are.
        void accept(ProblemGroup kind);

        void skipAll(ProblemGroup kind);

        void keepFirst();

        void export();
    }

    ProblemPane(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        this.export = Nodes.button("", Styles.SMALL);
    }

    Node build() {
        var head =
                Nodes.row(
                        8,
                        Nodes.label(texts.get("ui.import.problems"), "card-title"),
                        Nodes.spacer(),
                        total);
        head.getStyleClass().add("head");
        var scroll = new ScrollPane(kinds);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        export.setId("export-problems");
        export.setOnAction(_ -> acts.export());
        foot.getStyleClass().add("foot");
        var pane = new BorderPane(scroll);
        pane.setId("problems");
        pane.setTop(head);
        pane.setBottom(foot);
        pane.getStyleClass().add("problem-pane");
        return pane;
    }

    /// Shows what is wrong now.
    void show(SessionReview review, @Nullable ProblemGroup now) {
        chosen = now;
        var counts = review.counts();
        total.setText(texts.get("ui.import.problemRows", counts.held() + counts.warnings()));
        kinds.getChildren().clear();
        group.getToggles().clear();
        for (var state : List.of(RowState.HELD, RowState.WARNING)) {
            heading(state, review.groups());
        }
        skipped(review);
        showFoot(counts.held());
    }

    private void heading(RowState state, List<ProblemGroup> groups) {
        var some = groups.stream().filter(one -> one.state() == state).toList();
        if (!some.isEmpty()) {
            var name = state.name().toLowerCase(Locale.ROOT);
            kinds.getChildren().add(Nodes.label(texts.get("ui.import.group." + name), "group"));
            some.forEach(one -> kinds.getChildren().add(button(one)));
        }
    }

    private void skipped(SessionReview review) {
        heading(RowState.SKIPPED, review.groups());
        boolean none = review.groups().stream().noneMatch(one -> one.state() == RowState.SKIPPED);
        if (none && review.emptyRows() + review.leftOut() > 0) {
            kinds.getChildren().add(Nodes.label(texts.get("ui.import.group.skipped"), "group"));
        }
        plain("empty", review.emptyRows());
        plain("leftOut", review.leftOut());
    }

    /// Rows one cannot go to one by one.
    private void plain(String name, int rows) {
        if (rows > 0) {
            var line =
                    Nodes.row(
                            11,
                            Nodes.icon(RowStates.shape(RowState.SKIPPED), "small", "neutral"),
                            Nodes.label(texts.get("ui.import.kind." + name), "what"),
                            Nodes.spacer(),
                            Nodes.label(texts.get("ui.number", rows), "how-many"));
            line.setId("kind-" + name);
            line.getStyleClass().addAll("problem-kind", "plain");
            kinds.getChildren().add(line);
        }
    }

    private void showFoot(int held) {
        foot.setVisible(held > 0);
        foot.setManaged(held > 0);
        export.setText(texts.get("ui.import.export", held));
        export.setGraphic(Nodes.icon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        Nodes.withKey(export, "Shortcut+E");
        foot.getChildren()
                .setAll(export, Nodes.wrapping(texts.get("ui.import.export.why"), "secondary"));
    }

    private ToggleButton button(ProblemGroup kind) {
        var icon =
                Nodes.icon(
                        RowStates.shape(kind.state()),
                        "small",
                        RowStates.tone(kind.state()).style());
        var line =
                Nodes.row(
                        8,
                        Nodes.shrinking(words(kind), "what"),
                        Nodes.spacer(),
                        Nodes.label(texts.get("ui.number", kind.rows()), "how-many"));
        var said = new VBox(2, line, Nodes.shrinking(below(kind), "secondary"));
        HBox.setHgrow(said, Priority.ALWAYS);
        var button = new ToggleButton();
        var content = new HBox(11, icon, said);
        content.prefWidthProperty().bind(button.widthProperty().subtract(34));
        button.setGraphic(content);
        button.setId("kind-" + kind.code().key() + "-" + kind.column());
        button.setAccessibleText(words(kind) + ", " + texts.get("ui.number", kind.rows()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("problem-kind");
        button.setToggleGroup(group);
        boolean isChosen = chosen != null && ReviewViewModel.isSame(chosen, kind);
        button.setSelected(isChosen);
        button.setOnAction(_ -> acts.choose(button.isSelected() ? kind : null));
        if (isChosen) {
            var acts = new VBox(6);
            acts.getChildren().addAll(wholesale(kind));
            acts.getStyleClass().add("acts");
            said.getChildren().add(acts);
        }
        return button;
    }

    /// What can be done with all of a kind.
    private List<Button> wholesale(ProblemGroup kind) {
        var buttons = new ArrayList<Button>();
        if (kind.acceptable()) {
            buttons.add(act("accept", kind, () -> acts.accept(kind)));
        }
        if (kind.code() == Code.SERIAL_DUPLICATE) {
            buttons.add(act("keepFirst", kind, acts::keepFirst));
        }
        if (kind.state() != RowState.SKIPPED) {
            buttons.add(act("skipAll", kind, () -> acts.skipAll(kind)));
        }
        return buttons;
    }

    private Button act(String name, ProblemGroup kind, Runnable act) {
        var button = Nodes.button(texts.get("ui.import.all." + name, kind.rows()), Styles.SMALL);
        button.setId("all-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private String words(ProblemGroup kind) {
        return texts.get("ui.import.kind." + kind.code().key());
    }

    /// `Column C, a fix for all`
    private String below(ProblemGroup kind) {
        var where = texts.get("ui.import.place", CellReference.letters(kind.column()));
        if (kind.fixable() == kind.rows()) {
            return texts.get("ui.import.place.fix", where);
        }
        return kind.fixable() > 0
                ? texts.get("ui.import.place.fixes", where, kind.fixable())
                : texts.get("ui.import.place.example", where, ShownValue.of(example(kind)));
    }

    private static String example(ProblemGroup kind) {
        return kind.example().value();
    }
}
