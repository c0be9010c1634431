package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.labels.SheetPlan.Use;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Locale;

/// The first sheet, on which the start is chosen, what its cells mean, and the last sheet.
final class SheetStrip {
    private static final double WIDTH = 190;
    private static final double HEIGHT = 196;

    private final PrintViewModel model;
    private final Texts texts;
    private final HBox strip = new HBox(18);

    SheetStrip(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        strip.getStyleClass().add("sheet-strip");
        strip.setAlignment(Pos.TOP_LEFT);
        model.seen().subscribe(this::show);
        model.start().subscribe(this::show);
        model.stock().subscribe(this::show);
        show();
        return strip;
    }

    /// Where the start is chosen.
    void focus() {
        var first = strip.lookup("#sheet");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show() {
        boolean focused = strip.lookup("#sheet") != null && strip.lookup("#sheet").isFocused();
        var plan = model.plan();
        var first = new SheetCells(plan, 0, WIDTH, HEIGHT);
        if (plan.stock().cells() > 1) {
            first.choosing(texts.get("ui.labels.sheet.start", plan.start()), model.start()::set);
        }
        strip.getChildren().setAll(intro(plan), first, legend(plan));
        if (plan.sheets() > 1) {
            var last = plan.sheets() - 1;
            strip.getChildren()
                    .addAll(
                            new SheetCells(plan, last, WIDTH, HEIGHT),
                            label(texts.get("ui.labels.sheet.last", plan.sheets()), "strong"));
        }
        if (focused) {
            first.requestFocus();
        }
    }

    private Node intro(SheetPlan plan) {
        var words = new VBox(6);
        words.getStyleClass().add("sheet-intro");
        words.getChildren().add(label(texts.get("ui.labels.sheet.title"), "pane-title"));
        if (plan.stock().cells() == 1) {
            words.getChildren().add(wrapping(texts.get("ui.labels.sheet.roll"), "secondary"));
        } else {
            words.getChildren()
                    .addAll(
                            fact("ui.labels.sheet.labels", plan.labels()),
                            fact("ui.labels.sheet.startAt", plan.start()),
                            fact("ui.labels.sheet.sheets", plan.labels() == 0 ? 0 : plan.sheets()),
                            wrapping(texts.get("ui.labels.sheet.hint"), "secondary"));
        }
        return words;
    }

    private Node fact(String key, long number) {
        var line =
                row(
                        8,
                        label(texts.get(key)),
                        spacer(),
                        label(texts.get("ui.number", number), "strong"));
        line.getStyleClass().add("sheet-fact");
        return line;
    }

    private Node legend(SheetPlan plan) {
        var lines = new ArrayList<Node>();
        var title =
                plan.stock().cells() == 1
                        ? texts.get("ui.labels.sheet.one")
                        : texts.get("ui.labels.sheet.of", plan.sheets());
        lines.add(label(title, "strong"));
        if (plan.stock().cells() > 1) {
            for (var use : Use.values()) {
                lines.add(legend(use, use == Use.START ? plan.start() : plan.count(0, use)));
            }
        }
        if (plan.sheets() > 2) {
            lines.add(
                    wrapping(texts.get("ui.labels.sheet.between", plan.sheets() - 2), "secondary"));
        }
        var box = new VBox(7);
        box.getStyleClass().add("legend");
        box.getChildren().setAll(lines);
        return box;
    }

    private Node legend(Use use, int number) {
        var name = use.name().toLowerCase(Locale.ROOT);
        var swatch = new Region();
        swatch.getStyleClass().addAll("sheet-cell", "swatch", name);
        return row(8, swatch, label(texts.get("ui.labels.legend." + name, number), "small-body"));
    }
}
