package dev.aftercare.ui.importing.setup;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.OpenImport;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ProgressLine;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The last line of a step: back, what is going on, and on.
final class StepBar {
    private StepBar() {}

    static Node build(OpenImport open, Texts texts, Runnable back, Runnable on) {
        var backwards = Nodes.button(texts.get("ui.import.back"), MaterialDesignC.CHEVRON_LEFT);
        backwards.setId("back");
        backwards.setOnAction(_ -> back.run());
        var further = Nodes.button(texts.get("ui.import.continue"), Styles.ACCENT);
        further.setId("continue");
        further.setOnAction(_ -> on.run());
        var progress = new ProgressLine(texts);
        open.running()
                .subscribe(
                        running -> {
                            progress.follow(running);
                            further.setDisable(running != null);
                        });
        var bar =
                Nodes.row(
                        12,
                        backwards,
                        Nodes.spacer(),
                        progress,
                        Nodes.withKey(further, "Shortcut+Enter"));
        bar.getStyleClass().add("commit-bar");
        return bar;
    }
}
