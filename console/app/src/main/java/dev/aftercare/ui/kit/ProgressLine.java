package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Running;
import dev.aftercare.ui.background.Running.HowFar;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/// Long work where one waits for it: how far it is, how fast, how long it still takes, and a button
/// that stops it.
public final class ProgressLine extends HBox {
    private final Texts texts;
    private final ProgressBar meter = new ProgressBar();
    private final Label words = Nodes.label("", "secondary");
    private final Button cancel;
    private Subscription following = () -> {};
    private @Nullable Running running;

    public ProgressLine(Texts texts) {
        super(10);
        this.texts = texts;
        this.cancel = Nodes.button(texts.get("ui.cancel"), Styles.SMALL);
        meter.getStyleClass().addAll("meter", "running");
        cancel.setId("cancel-work");
        cancel.setOnAction(_ -> stop());
        getStyleClass().add("progress-line");
        getChildren().addAll(meter, words, cancel);
        follow(null);
    }

    /// Shows this work; null: nothing is going on, and the line is gone.
    public void follow(@Nullable Running work) {
        following.unsubscribe();
        running = work;
        setVisible(work != null);
        setManaged(work != null);
        cancel.setDisable(false);
        if (work != null) {
            following = work.howFar().subscribe(this::show);
        }
    }

    private void stop() {
        if (running != null) {
            cancel.setDisable(true);
            words.setText(texts.get("ui.progress.stopping"));
            running.cancel();
        }
    }

    private void show(HowFar far) {
        meter.setProgress(far.fraction());
        if (!cancel.isDisabled()) {
            words.setText(said(far));
        }
    }

    private String said(HowFar far) {
        var parts = new ArrayList<String>();
        if (!far.step().isEmpty()) {
            parts.add(texts.get(far.step(), far.done(), far.total()));
        }
        if (far.rate() >= 1) {
            parts.add(texts.get("ui.progress.rate", Math.round(far.rate())));
        }
        if (far.secondsLeft() >= 0) {
            parts.add(texts.get("ui.progress.left", (long) Math.ceil(far.secondsLeft())));
        }
        return String.join(", ", parts);
    }
}
