package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ProgressLine;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands above a page: why something was not done, and what was known before.
final class Notices {
    private final Texts texts;

    Notices(Texts texts) {
        this.texts = texts;
    }

    /// Of the first page: the file that was not taken, and a batch that is being undone.
    Node ofLists(ImportViewModel model, BatchUndo undo) {
        var box = new VBox(8);
        model.refused().subscribe(no -> show(box, "refused-file", no.isEmpty() ? null : said(no)));
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
        var notices = new VBox(before(opened), box);
        notices.getStyleClass().add("notices");
        return notices;
    }

    /// What can be done about it: somebody decided something here, or changed what it was checked
    /// against.
    private void mend(HBox line, Refusal no, ImportViewModel.Opened opened, Runnable openAgain) {
        if (no instanceof Refusal.Changed(var kind)) {
            var button =
                    kind.equals("import")
                            ? button("ui.import.openAgain", openAgain)
                            : button("ui.import.checkAgain", opened.commit()::checkAgain);
            line.getChildren().add(1, button);
        }
    }

    private Button button(String key, Runnable act) {
        var button = Nodes.button(texts.get(key), Styles.SMALL);
        button.setId("mend");
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// What came before of the same content: this very import, or another one's batch.
    private Node before(ImportViewModel.Opened opened) {
        var box = new VBox();
        var session = opened.open().session();
        var summary = session.summary();
        if (opened.takenUp()) {
            box.getChildren()
                    .add(
                            info(
                                    "taken-up",
                                    texts.get(
                                            "ui.import.takenUp",
                                            texts.moment(summary.madeAt()),
                                            summary.madeBy())));
        }
        var batch = session.sameFile().batch();
        if (batch != null && !Objects.equals(batch.sessionId(), session.id())) {
            box.getChildren()
                    .add(
                            info(
                                    "same-file",
                                    texts.get(
                                            "ui.import.sameFile",
                                            batch.name(),
                                            texts.moment(batch.madeAt()),
                                            batch.madeBy())));
        }
        return box;
    }

    private Node info(String id, String said) {
        var line = line(Nodes.icon(MaterialDesignI.INFORMATION_OUTLINE, "accent"), said);
        line.setId(id);
        line.getStyleClass().add("info-box");
        return line;
    }

    private String said(List<Refusing> all) {
        return all.stream()
                .map(no -> texts.get("ui.import.refused", no.file(), texts.refusal(no.why())))
                .collect(Collectors.joining("\n"));
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
            var close =
                    Nodes.iconButton(
                            texts.get("ui.close"), MaterialDesignC.CLOSE, Styles.FLAT, "tiny");
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
