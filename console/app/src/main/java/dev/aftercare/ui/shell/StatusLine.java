package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The line at the bottom: what is going on, a fact of the screen, and its keys. Work is shown once
/// it has taken a second: what is done sooner needs no word.
final class StatusLine {
    private static final int HINTS = 3;
    private static final Duration SOON = Duration.seconds(1);

    private final Texts texts;
    private final Background background;
    private final String version;
    private final StatusBar bar = new StatusBar();
    private final Label fact = label("");
    private final StatusText saved;
    private final Map<Running, Node> shown = new LinkedHashMap<>();
    private boolean filledIn;

    StatusLine(Texts texts, Background background, String version) {
        this.texts = texts;
        this.background = background;
        this.version = version;
        this.saved =
                new StatusText(
                        texts.get("ui.status.saved"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        Tone.SUCCESS);
        saved.setId("saved");
    }

    Node build() {
        bar.setText("");
        background.running().subscribe(this::workChanged);
        show();
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

    /// Something is being filled in, and not saved yet.
    void saved(boolean open) {
        filledIn = open;
        show();
    }

    private void workChanged() {
        shown.keySet().retainAll(background.running());
        background.running().stream()
                .filter(one -> !shown.containsKey(one))
                .forEach(this::showSoon);
        show();
    }

    private void showSoon(Running running) {
        var second = new PauseTransition(SOON);
        second.setOnFinished(
                _ -> {
                    if (background.running().contains(running)) {
                        shown.computeIfAbsent(running, this::work);
                        show();
                    }
                });
        second.play();
    }

    /// The work that began first; there is no room for more than how many others there are.
    private void show() {
        bar.getLeftItems().clear();
        if (!shown.isEmpty()) {
            bar.getLeftItems().add(shown.values().iterator().next());
        } else if (background.running().isEmpty() && !filledIn) {
            bar.getLeftItems().add(saved);
        }
        if (shown.size() > 1) {
            bar.getLeftItems().add(label(texts.get("ui.status.more", shown.size() - 1)));
        }
        bar.getLeftItems().add(fact);
    }

    private Node work(Running running) {
        var meter = new ProgressBar();
        meter.getStyleClass().addAll("meter", "running");
        var words = label("");
        var pace = label("");
        running.howFar()
                .subscribe(
                        far -> {
                            meter.setProgress(far.fraction());
                            words.setText(Pace.step(far, texts));
                            pace.setText(Pace.said(far, texts));
                        });
        var cancel = button(texts.get("ui.cancel"), "status-button");
        cancel.setId("cancel-work");
        cancel.setOnAction(
                _ -> {
                    cancel.setDisable(true);
                    running.cancel();
                });
        var work = row(8, label(texts.get(running.what())), meter, words, pace, cancel);
        work.setId("work");
        return work;
    }

    private void hint(Command command) {
        bar.getRightItems()
                .add(row(5, new Keycap(Keys.said(command.keys())), label(command.words())));
    }
}
