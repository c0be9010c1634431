package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.background.Running.HowFar;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

import org.controlsfx.control.StatusBar;

import java.util.List;

/// The line at the bottom: what is going on, a fact of the screen, and its keys.
final class StatusLine {
    private static final int HINTS = 3;

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

    /// @param commands the first few are shown
    void show(ReadOnlyStringProperty said, List<Command> commands) {
        fact.textProperty().unbind();
        fact.textProperty().bind(said);
        bar.getRightItems().clear();
        commands.stream().filter(one -> !one.id().equals("keys")).limit(HINTS).forEach(this::hint);
        commands.stream().filter(one -> one.id().equals("keys")).forEach(this::hint);
        bar.getRightItems().add(label(version));
    }

    private void showWork() {
        bar.getLeftItems().clear();
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

    private void hint(Command command) {
        bar.getRightItems()
                .add(row(5, new Keycap(Keys.said(command.keys())), label(command.words())));
    }
}
