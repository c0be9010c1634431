package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.Committed;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.session.SessionCounts;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ProgressLine;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.function.Consumer;

/// The last line of the review: what a commit will do, exactly, and the button that does it.
final class CommitBar {
    private final CommitViewModel model;
    private final Texts texts;
    private final Runnable back;
    private final Consumer<Committed> done;
    private final Label outcome = Nodes.label("", "medium", "small-body");
    private final Label below = Nodes.label("", "secondary");
    private final Button button =
            Nodes.button("", Styles.ACCENT); // one: it may be pressed just now
    private final StackPane place = new StackPane(button);

    /// @param back one step back
    /// @param done told what came of a commit
    CommitBar(CommitViewModel model, Texts texts, Runnable back, Consumer<Committed> done) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        this.done = done;
    }

    Node build() {
        Nodes.withKey(button, "Shortcut+Enter").setId("commit");
        button.setOnAction(_ -> commit());
        var backwards = Nodes.button(texts.get("ui.import.back"), MaterialDesignC.CHEVRON_LEFT);
        backwards.setId("back");
        backwards.setOnAction(_ -> back.run());
        var words = new VBox(2, outcome, below);
        words.getStyleClass().add("outcome");
        words.setAlignment(Pos.CENTER_RIGHT);
        var progress = new ProgressLine(texts);
        model.open()
                .running()
                .subscribe(
                        running -> {
                            progress.follow(running);
                            words.setVisible(running == null);
                            words.setManaged(running == null);
                            place.setDisable(running != null);
                        });
        model.open().edition().subscribe(this::show);
        show();
        var bar = Nodes.row(12, backwards, Nodes.spacer(), progress, words, place);
        bar.getStyleClass().add("commit-bar");
        return bar;
    }

    void commit() {
        model.commit(done);
    }

    private void show() {
        boolean possible = model.isPossible();
        outcome.setText(model.open().session().isChecked() ? outcome() : "");
        below.setText(model.open().session().isChecked() ? below(model.plan()) : "");
        button.setText(possible ? does() : texts.get("ui.import.nothing"));
        button.setDisable(!possible);
    }

    private String does() {
        var plan = model.plan();
        return plan.create() > 0
                ? texts.get("ui.import.create", plan.create(), model.batch())
                : texts.get("ui.import.update", plan.update() + plan.unchanged(), model.batch());
    }

    private String outcome() {
        SessionCounts counts = model.counts();
        return texts.get("ui.import.outcome", counts.ready(), counts.warnings(), counts.held());
    }

    private String below(ImportPlan plan) {
        return plan.update() + plan.unchanged() > 0
                ? texts.get("ui.import.outcome.changes", plan.update(), plan.unchanged())
                : texts.get("ui.import.outcome.undo");
    }
}
