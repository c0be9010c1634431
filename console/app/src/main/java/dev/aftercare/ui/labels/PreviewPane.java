package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.printing.runs.LabelPreview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.labels.picture.LabelPicture;
import dev.aftercare.ui.labels.picture.RefusalWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// The label of a real unit, as large as there is room.
final class PreviewPane {
    private static final double MARGIN = 28;
    private static final double BELOW = 26;

    /// Pixels a millimetre at which a screen of 96 dpi shows a label as large as it is.
    private static final double ACTUAL = 96 / 25.4;

    private final PrintViewModel model;
    private final Texts texts;
    private final StackPane canvas = new StackPane();
    private final Label which = label("", "mono");
    private final Label zoom = label("", "secondary");
    private final Button before;
    private final Button after;

    PreviewPane(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.before = step("before", MaterialDesignC.CHEVRON_LEFT, -1);
        this.after = step("after", MaterialDesignC.CHEVRON_RIGHT, 1);
    }

    Node build() {
        canvas.getStyleClass().add("label-canvas");
        canvas.setMinSize(0, 0);
        canvas.widthProperty().subscribe(this::show);
        canvas.heightProperty().subscribe(this::show);
        model.seen().subscribe(this::show);
        show();
        var bar =
                row(
                        8,
                        label(texts.get("ui.labels.preview.with"), "secondary"),
                        before,
                        which,
                        after,
                        spacer(),
                        zoom);
        bar.getStyleClass().add("preview-bar");
        var pane = new BorderPane(canvas);
        pane.setTop(bar);
        return pane;
    }

    private Button step(String name, Ikon shape, int by) {
        var button = iconButton(texts.get("ui.labels.preview." + name), shape, Styles.SMALL);
        button.setId("preview-" + name);
        button.setOnAction(_ -> model.nth().set(Math.max(0, model.nth().get() + by)));
        return button;
    }

    private void show() {
        var seen = model.seen().get();
        var preview = seen.preview();
        long labels = seen.forecast().labels();
        before.setDisable(model.nth().get() == 0);
        after.setDisable(model.nth().get() + 1 >= labels);
        which.setText(
                preview == null
                        ? Nodes.UNKNOWN
                        : texts.get(
                                "ui.labels.preview.nth",
                                preview.serial(),
                                model.nth().get() + 1,
                                labels));
        canvas.getChildren().setAll(preview == null ? nothing(seen) : picture(preview));
    }

    private Node picture(LabelPreview preview) {
        double width = canvas.getWidth() - 2 * MARGIN;
        double height = canvas.getHeight() - 2 * MARGIN - BELOW;
        if (width < 1 || height < 1) {
            return new StackPane();
        }
        var picture =
                new LabelPicture(
                        preview.label(),
                        width,
                        height,
                        texts.get("ui.labels.preview.words", preview.serial()));
        picture.setId("preview");
        var size = preview.stock().label();
        zoom.setText(texts.get("ui.labels.preview.zoom", 100 * picture.scale() / ACTUAL));
        var below =
                label(
                        texts.get("ui.labels.preview.size", size.width(), size.height()),
                        "secondary");
        var box = new VBox(12, picture, below);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node nothing(Seen seen) {
        zoom.setText("");
        var box =
                new VBox(
                        10,
                        Nodes.icon(MaterialDesignT.TAG_OFF_OUTLINE, "large", "muted"),
                        why(
                                seen.refusal() == null
                                        ? null
                                        : RefusalWords.of(texts, seen.refusal())));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Label why(@Nullable String refusal) {
        return wrapping(
                refusal == null ? texts.get("ui.labels.preview.none") : refusal, "secondary");
    }
}
