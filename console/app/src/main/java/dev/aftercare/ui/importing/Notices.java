package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.session.SameFile;
import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ProgressLine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/// What stands above a page: why something was not done, and what was known before.
final class Notices {
    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
    }

    /// Of the first page: the file that was not taken, and a batch that is being undone.
    Node ofLists(ImportViewModel model, BatchUndo undo) {
        var box = new VBox(8);
        model.refused()
                .subscribe(
                        no ->
                                show(
                                        box,
                                        "refused-file",
                                        no == null
                                                ? null
                                                : texts.get(
                                                        "ui.import.refused",
                                                        no.file(),
                                                        texts.refusal(no.why()))));
        return new VBox(box, ofUndo(undo));
    }

    /// A batch that is being undone, or what stands in its way.
    Node ofUndo(BatchUndo undo) {
        var box = new VBox(8);
        undo.refused().subscribe(no -> show(box, "refused-undo", said(no)));
        var progress = new ProgressLine(texts);
        undo.running().subscribe(progress::follow);
        return new VBox(box, progress);
    }

    /// Of an open import: why the last thing was not done, and batches of the same content.
    Node ofOpen(ImportViewModel.Opened opened, Runnable openAgain) {
        var box = new VBox();
        opened.open()
                .refused()
                .subscribe(
                        no -> {
                            show(box, "refused", said(no));
                            if (no != null && !box.getChildren().isEmpty()) {
                                mend((HBox) box.getChildren().getFirst(), no, opened, openAgain);
                            }
                        });
        var notices = new VBox(sameFile(opened.open().session().sameFile()), box);
        notices.getStyleClass().add("notices");
        return notices;
    }

    private void mend(
            HBox line, Refusal no, ImportViewModel.Opened opened, Runnable openAgain) {
        boolean changed = no instanceof Refusal.Changed(var kind) && kind.equals("import");
        var button =
                Nodes.button(
                        texts.get(changed ? "ui.import.openAgain" : "ui.import.checkAgain"),
                        Styles.SMALL);
        button.setId("mend");
        button.setOnAction(
                _ -> {
                    if (changed) {
                        openAgain.run();
                    } else {
                        opened.commit().checkAgain();
                    }
                });
        line.getChildren().add(button);
    }

    private Node sameFile(SameFile same) {
        var batch = same.batch();
        if (batch == null) {
            return new VBox();
        }
        var said =
                texts.get(
                        "ui.import.sameFile",
                        batch.name(),
                        texts.moment(batch.madeAt()),
                        batch.madeBy());
        var line = line(Nodes.icon(MaterialDesignI.INFORMATION_OUTLINE, "accent"), said);
        line.setId("same-file");
        line.getStyleClass().add("info-box");
        return line;
    }

    private @Nullable String said(@Nullable Refusal no) {
        return no == null ? null : texts.refusal(no);
    }

    private void show(VBox box, String id, @Nullable String sentence) {
        box.getChildren().clear();
        if (sentence != null) {
            var line = line(Nodes.icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, "danger"), sentence);
            line.setId(id);
            line.getStyleClass().add("refused-box");
            var close = Nodes.iconButton(texts.get("ui.close"), MaterialDesignC.CLOSE, Styles.FLAT, "tiny");
            close.setOnAction(_ -> box.getChildren().clear());
            line.getChildren().add(close);
            box.getChildren().add(line);
        }
    }

    private static HBox line(Node icon, String sentence) {
        Label words = Nodes.wrapping(sentence, "small-body");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return Nodes.row(10, icon, words);
    }
}
