package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.background.Running.HowFar;
import dev.aftercare.ui.kit.Hint;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Screen;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The line at the bottom: what is going on, a fact of the screen, and its keys.
final class StatusLine {
    private final Texts texts;
    private final Background background;
    private final String version;
    private final StatusBar bar = new StatusBar();
    private final Label fact = label("");

    StatusLine(Texts texts, Background background, String version) {
        this.texts = texts;
        this.background = background;
        this.version = version;
    }

    Node build() {
        bar.setText("");
        background.running().subscribe(this::showWork);
        showWork();
        return bar;
    }

    void show(Screen screen) {
        fact.textProperty().unbind();
        fact.textProperty().bind(screen.fact());
        bar.getRightItems().clear();
        screen.hints().forEach(hint -> bar.getRightItems().add(hint(hint)));
        bar.getRightItems().add(label(version));
    }

    private void showWork() {
        bar.getLeftItems().clear();
        if (background.running().isEmpty()) {
            var saved = label(texts.get("ui.status.saved"), "small-body");
            saved.setGraphic(icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "small", "success"));
            bar.getLeftItems().add(saved);
        }
        background.running().forEach(running -> bar.getLeftItems().add(work(running)));
        bar.getLeftItems().add(fact);
    }

    private Node work(Running running) {
        var meter = new ProgressBar();
        meter.getStyleClass().addAll("meter", "running");
        var words = label("");
        running.howFar()
                .subscribe(
                        far -> {
                            meter.setProgress(far.fraction());
                            words.setText(said(far));
                        });
        var cancel = button(texts.get("ui.cancel"), "status-button");
        cancel.setOnAction(_ -> running.cancel());
        return row(8, label(texts.get(running.what())), meter, words, cancel);
    }

    private String said(HowFar far) {
        return far.step().isEmpty() ? "" : texts.get(far.step(), far.done(), far.total());
    }

    private static Node hint(Hint hint) {
        return row(5, new Keycap(hint.keys()), label(hint.effect()));
    }
}
