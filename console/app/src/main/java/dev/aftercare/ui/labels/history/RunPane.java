package dev.aftercare.ui.labels.history;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.labels.picture.LabelPicture;
import dev.aftercare.ui.labels.picture.RefusalWords;
import dev.aftercare.ui.labels.picture.StockWords;
import dev.aftercare.units.WhichUnits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.nio.file.Path;
import java.util.List;

/// One run: what is known of it, its labels, and the chosen one as it was.
final class RunPane {
    private static final double PICTURE_WIDTH = 300;
    private static final double PICTURE_HEIGHT = 170;

    private final RunLine line;
    private final Texts texts;
    private final HistoryPage.Acts acts;
    private final StackPane picture = new StackPane();
    private final VBox below = new VBox(6);

    RunPane(RunLine line, Texts texts, HistoryPage.Acts acts) {
        this.line = line;
        this.texts = texts;
        this.acts = acts;
    }

    /// @param items the table of its labels
    Node build(Node items) {
        var run = line.run();
        picture.getStyleClass().addAll("label-canvas", "small-canvas");
        var pane =
                new SidePane("run-pane")
                        .header(
                                texts.get("ui.close"),
                                acts.close(),
                                new Pill(
                                        texts.get("ui.labels.state." + run.state()),
                                        RunWords.shape(run.state()),
                                        RunWords.tone(run.state())),
                                texts.get(
                                        "ui.labels.run.by",
                                        run.madeBy(),
                                        run.station(),
                                        run.madeAt()),
                                label(texts.get("ui.labels.run", run.no()), "section-title"))
                        .section(facts());
        if (run.state() != RunRow.State.RELEASED) {
            pane.section(items);
            pane.section(
                    SidePane.title(
                            texts.get("ui.labels.asItWas"),
                            label(StockWords.name(texts, run.stock()), "secondary")),
                    picture,
                    below);
        } else {
            pane.section(wrapping(texts.get("ui.labels.run.released"), "secondary"));
        }
        if (run.state() == RunRow.State.DONE) {
            pane.actions(actions());
        }
        return pane;
    }

    private Facts facts() {
        var run = line.run();
        return new Facts(texts, "ui.labels.fact.")
                .mainFact("labels", texts.get("ui.number", run.labels()))
                .fact("reason", RunWords.why(texts, line.why()))
                .fact("template", texts.get("ui.labels.template", run.template(), run.revision()))
                .fact("start", texts.get("ui.labels.fact.cell", run.startCell(), run.dpi()))
                .fact("file", line.file() == null ? null : Path.of(line.file()).getFileName());
    }

    private Node[] actions() {
        var all =
                act(
                        "print-again",
                        texts.get("ui.labels.again.all", line.run().labels()),
                        () -> acts.again().accept(new WhichUnits.OfRun(line.run().no())));
        var file = line.file();
        return file == null
                ? new Node[] {all}
                : new Node[] {
                    all,
                    act(
                            "run-open",
                            texts.get("ui.labels.open"),
                            () -> acts.open().accept(Path.of(file)))
                };
    }

    private static Button act(String id, String words, Runnable act) {
        var button = button(words, Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// The label that is chosen.
    void show(HistoryViewModel.AsItWas now) {
        var item = now.item();
        if (now.refusal() != null) {
            picture.getChildren()
                    .setAll(wrapping(RefusalWords.of(texts, now.refusal()), "secondary"));
            below.getChildren().clear();
        } else if (item != null && now.label() != null) {
            var drawn =
                    new LabelPicture(
                            now.label(),
                            PICTURE_WIDTH,
                            PICTURE_HEIGHT,
                            texts.get("ui.labels.preview.words", item.serial()));
            drawn.setId("as-it-was");
            picture.getChildren().setAll(drawn);
            below.getChildren().setAll(facts(item));
        }
    }

    private List<Node> facts(RunItem item) {
        var payload = wrapping(item.payload(), "caption", "payload");
        payload.setAccessibleText(texts.get("ui.labels.payload"));
        var again =
                act(
                        "print-one",
                        texts.get("ui.labels.again.one", item.serial()),
                        () -> acts.again().accept(new WhichUnits.Picked(List.of(item.unitId()))));
        var cell =
                label(
                        Stocks.named(line.run().stock()).map(stock -> cell(stock, item)).orElse(""),
                        "secondary");
        return line.run().state() == RunRow.State.DONE
                ? List.of(cell, payload, again)
                : List.of(cell, payload);
    }

    private String cell(Stock stock, RunItem item) {
        int place = line.run().startCell() - 1 + item.seq() - 1;
        return texts.get(
                "ui.labels.cell",
                item.serial(),
                place / stock.cells() + 1,
                place % stock.cells() + 1);
    }
}
