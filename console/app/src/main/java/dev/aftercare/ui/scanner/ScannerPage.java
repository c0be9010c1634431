package dev.aftercare.ui.scanner;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.controls.CustomTextField;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// The page of the settings on which a scanner is tried: a test code, a field it is scanned into,
/// and what came of it.
public final class ScannerPage {
    private static final int PIXELS = 4;
    private static final double FIELD_WIDTH = 420;

    private final ScannerViewModel model;
    private final Texts texts;
    private final VBox outcome = new VBox(6);
    private final CustomTextField field = new CustomTextField();

    public ScannerPage(ScannerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Node build() {
        var code = new QrCode(model.test(), PIXELS, texts.get("ui.scanner.code"));
        var steps = new VBox(12, wrapping(texts.get("ui.scanner.how")), field(), outcome, kept());
        HBox.setHgrow(steps, Priority.ALWAYS);
        var body = row(24, code, steps);
        body.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add("card-body");
        model.begin();
        model.lesson().subscribe(this::show);
        var card = new Card(texts.get("ui.scanner.title"), texts.get("ui.scanner.why"), body);
        card.setId("scanner");
        return card;
    }

    private Node field() {
        field.setId("scanner-test");
        field.setPromptText(texts.get("ui.scanner.prompt"));
        field.setAccessibleText(texts.get("ui.scanner.prompt"));
        field.setLeft(icon(MaterialDesignL.LINE_SCAN, "muted"));
        field.setMaxWidth(FIELD_WIDTH);
        field.setOnAction(
                _ -> {
                    model.learn(field.getText());
                    field.clear();
                });
        return field;
    }

    private Node kept() {
        var words = new StatusText("", MaterialDesignC.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS);
        var forget = button(texts.get("ui.scanner.forget"), "small");
        forget.setId("scanner-forget");
        forget.setOnAction(
                _ -> {
                    model.forget();
                    model.begin();
                });
        model.layout()
                .subscribe(
                        layout -> {
                            words.setText(texts.get("ui.scanner.kept", layout.meant().size()));
                            forget.setVisible(!layout.isSame());
                        });
        return row(12, words, forget);
    }

    private void show(@Nullable Lesson lesson) {
        outcome.getChildren().clear();
        outcome.setManaged(lesson != null);
        if (lesson != null) {
            outcome.getChildren().addAll(status(lesson), wrapping(said(lesson), "secondary"));
        }
    }

    private Node status(Lesson lesson) {
        boolean good = lesson instanceof Lesson.Same || lesson instanceof Lesson.Foreign;
        return good
                ? new StatusText(
                        texts.get("ui.scanner.good"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        Tone.SUCCESS)
                : new StatusText(
                        texts.get("ui.scanner.again"), MaterialDesignA.ALERT_OUTLINE, Tone.WARNING);
    }

    private String said(Lesson lesson) {
        return switch (lesson) {
            case Lesson.Same _ -> texts.get("ui.scanner.same");
            case Lesson.Foreign(var layout) ->
                    texts.get("ui.scanner.foreign", layout.meant().size());
            case Lesson.CapsLock _ -> texts.get("ui.scanner.capsLock");
            case Lesson.Unlike(var n, var of) -> texts.get("ui.scanner.unlike", n, of);
            case Lesson.Mixed(var characters) -> texts.get("ui.scanner.mixed", characters);
        };
    }
}
