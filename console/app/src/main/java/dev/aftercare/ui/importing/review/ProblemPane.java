package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.check.RowState;
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

import java.util.List;
import java.util.Locale;
import java.util.Objects;

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
    private @Nullable ProblemKind chosen;

    /// What one can do with kinds of problems.
    interface Acts {
        /// @param kind null: none any more
        void choose(@Nullable ProblemKind kind);

        /// Takes all as they are.
        void accept(ProblemKind kind);

        void export();
    }

    ProblemPane(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        this.export =
                Nodes.button("", MaterialDesignF.FILE_EXCEL_OUTLINE, Styles.SMALL);
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
    ///
    /// @param held rows that a file of problems would have
    void show(List<ProblemKind> all, int rows, int held, @Nullable ProblemKind now) {
        chosen = now;
        total.setText(texts.get("ui.import.problemRows", rows));
        kinds.getChildren().clear();
        group.getToggles().clear();
        for (var state : List.of(RowState.HELD, RowState.WARNING, RowState.SKIPPED)) {
            var some = all.stream().filter(kind -> kind.state() == state).toList();
            if (!some.isEmpty()) {
                var name = state.name().toLowerCase(Locale.ROOT);
                kinds.getChildren().add(Nodes.label(texts.get("ui.import.group." + name), "group"));
                some.forEach(kind -> kinds.getChildren().add(button(kind)));
            }
        }
        showFoot(held);
    }

    private void showFoot(int held) {
        foot.setVisible(held > 0);
        foot.setManaged(held > 0);
        export.setText(texts.get("ui.import.export", held));
        export.setGraphic(Nodes.icon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        Nodes.withKey(export, texts.get("ui.import.export.keys"));
        foot.getChildren()
                .setAll(export, Nodes.wrapping(texts.get("ui.import.export.why"), "secondary"));
    }

    private ToggleButton button(ProblemKind kind) {
        var icon =
                Nodes.icon(
                        RowStates.shape(kind.state()), "small", RowStates.tone(kind.state()).style());
        var what = Nodes.shrinking(words(kind), "what");
        var line =
                Nodes.row(
                        8,
                        what,
                        Nodes.spacer(),
                        Nodes.label(texts.get("ui.number", kind.rows()), "how-many"));
        var words = new VBox(2, line);
        var below = below(kind);
        if (!below.isEmpty()) {
            words.getChildren().add(Nodes.shrinking(below, "secondary"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new ToggleButton();
        var content = new HBox(11, icon, words);
        content.prefWidthProperty().bind(button.widthProperty().subtract(34));
        button.setGraphic(content);
        button.setId("kind-" + kind.key());
        button.setAccessibleText(words(kind) + ", " + texts.get("ui.number", kind.rows()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("problem-kind");
        button.setToggleGroup(group);
        button.setSelected(chosen != null && Objects.equals(chosen.key(), kind.key()));
        button.setOnAction(_ -> acts.choose(button.isSelected() ? kind : null));
        if (button.isSelected() && kind.isAcceptable()) {
            words.getChildren().add(accept(kind));
        }
        return button;
    }

    private Button accept(ProblemKind kind) {
        var accept = Nodes.button(texts.get("ui.import.accept", kind.rows()), Styles.SMALL);
        accept.setId("accept");
        accept.setOnAction(_ -> acts.accept(kind));
        return accept;
    }

    private String words(ProblemKind kind) {
        return texts.get("ui.import.kind." + kind.key());
    }

    /// `Column C, a fix is proposed`
    private String below(ProblemKind kind) {
        if (kind.place().isEmpty()) {
            return kind.wayOut().isEmpty() ? "" : texts.get(kind.wayOut());
        }
        var where = texts.get("ui.import.place", kind.place());
        return kind.wayOut().isEmpty()
                ? where
                : texts.get("ui.import.placeAnd", where, texts.get(kind.wayOut()));
    }
}
