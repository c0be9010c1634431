package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.withKey;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FileChoice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Stocks left, the label and its sheets in the middle, what is printed and whether it can be at
/// the right.
final class PrintPage {
    private final PrintViewModel model;
    private final Texts texts;
    private final FileChoice files;
    private final ReasonPane reason;
    private final SheetStrip sheets;
    private final OutcomeCard outcome;

    PrintPage(
            PrintViewModel model,
            Texts texts,
            FileChoice files,
            Consumer<Path> open,
            Runnable history) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.reason = new ReasonPane(model, texts);
        this.sheets = new SheetStrip(model, texts);
        this.outcome =
                new OutcomeCard(
                        model,
                        texts,
                        new OutcomeCard.Ways(
                                open,
                                file -> model.print(file, true),
                                this::print,
                                model::readAll,
                                history));
    }

    Node build() {
        var middle = new VBox(new PreviewPane(model, texts).build(), sheets.build());
        VBox.setVgrow(middle.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        var page = new HBox(new StockCards(model, texts).build(), middle, side());
        page.getStyleClass().add("print-page");
        return page;
    }

    private Node side() {
        var checks = new ChecksPane(model, texts);
        var sections =
                new VBox(
                        section(new WantedPane(model, texts).build()),
                        section(checks.counted()),
                        reason.build(),
                        section(printer()),
                        section(checks.scans()));
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        var pane = new BorderPane(scroll);
        pane.setId("print-side");
        pane.getStyleClass().addAll("side-pane", "print-side");
        var foot = new VBox(10, outcome.build(), printButton());
        foot.getStyleClass().add("print-foot");
        pane.setBottom(foot);
        return pane;
    }

    private static Node section(Node node) {
        var section = new VBox(node);
        section.getStyleClass().add("pane-section");
        return section;
    }

    private Node printer() {
        var group = new ToggleGroup();
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        for (int dpi : PrintViewModel.PRINTERS) {
            var button = new ToggleButton(texts.get("ui.labels.dpi", dpi));
            button.setId("dpi-" + dpi);
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> model.dpi().set(dpi));
            model.dpi().subscribe(now -> button.setSelected(now.intValue() == dpi));
            button.selectedProperty()
                    .subscribe(
                            (_, on) -> {
                                if (!on && model.dpi().get() == dpi) {
                                    button.setSelected(true);
                                }
                            });
            segments.getChildren().add(button);
        }
        return new VBox(8, label(texts.get("ui.labels.printer"), "pane-title"), segments);
    }

    private Node printButton() {
        var print = button("", MaterialDesignP.PRINTER_OUTLINE, Styles.ACCENT);
        print.setId("print");
        print.setOnAction(_ -> print());
        Runnable show =
                () -> {
                    var seen = model.seen().get();
                    print.setDisable(
                            !seen.isPrintable()
                                    || model.wantsReason()
                                    || model.printing().get()
                                    || model.looks().get());
                    say(print, seen.forecast().labels());
                };
        model.seen().subscribe(show);
        model.printing().subscribe(show);
        model.looks().subscribe(show);
        model.reason().subscribe(show);
        model.reasonText().subscribe(show);
        show.run();
        print.setMaxWidth(Double.MAX_VALUE);
        return print;
    }

    private void say(Button print, long labels) {
        print.setText(texts.get("ui.labels.print.do", labels));
        print.setGraphic(icon(MaterialDesignP.PRINTER_OUTLINE));
        withKey(print, "Shortcut+P");
        if (print.getGraphic() instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
        }
    }

    /// Asks where to, and prints.
    void print() {
        if (model.isReady()) {
            chosen().ifPresent(file -> model.print(file, false));
        } else if (model.outcome().get() instanceof Outcome.ReasonMissing) {
            reason.focus();
        }
    }

    void printTest() {
        if (model.seen().get().preview() != null) {
            chosen().ifPresent(file -> model.printTest(file, false));
        }
    }

    private Optional<Path> chosen() {
        var forecast = model.seen().get().forecast();
        return files.save(
                texts.get("ui.labels.save"),
                texts.get("ui.labels.save.name", forecast.span().first()),
                new FileChoice.Kind(texts.get("ui.labels.pdf"), List.of(".pdf")));
    }

    void focusSheet() {
        sheets.focus();
    }
}
