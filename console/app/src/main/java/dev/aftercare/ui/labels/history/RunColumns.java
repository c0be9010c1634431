package dev.aftercare.ui.labels.history;

import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.table.Columns;
import dev.aftercare.ui.kit.table.ShownCell.Shown;

import javafx.scene.control.TableColumn;

import java.util.List;

/// The columns of the list of runs, and of the labels of one.
final class RunColumns {
    private final Columns<RunLine> runs;
    private final Columns<RunItem> items;
    private final Texts texts;

    RunColumns(Texts texts) {
        this.runs = new Columns<>(texts, "ui.labels.column.");
        this.items = new Columns<>(texts, "ui.labels.column.");
        this.texts = texts;
    }

    List<TableColumn<RunLine, ?>> runs() {
        return List.of(
                runs.text("no", 64, line -> line.run().no(), "number", "first"),
                runs.text("at", 126, line -> texts.moment(line.run().madeAt()), "quiet"),
                state(),
                runs.text("labels", 70, line -> number(line.run().labels()), "number"),
                runs.text("reason", 150, line -> RunWords.why(texts, line.why()), "plain"),
                runs.text("stock", 84, line -> line.run().stock(), "plain"),
                runs.text("by", 96, line -> line.run().madeBy(), "plain"),
                runs.text("station", 110, line -> line.run().station(), "plain", "last"));
    }

    /// What one may want to see, too.
    List<TableColumn<RunLine, ?>> more() {
        return List.of(
                runs.text("reprints", 74, line -> number(line.reprints()), "number"),
                runs.text("template", 96, this::template, "plain"),
                runs.text("startCell", 70, line -> line.run().startCell(), "number"),
                runs.text("dpi", 56, line -> line.run().dpi(), "number"),
                runs.text("file", 220, RunLine::file, "plain"));
    }

    private String number(long n) {
        return texts.get("ui.number", n);
    }

    private String template(RunLine line) {
        return texts.get("ui.labels.template", line.run().template(), line.run().revision());
    }

    private TableColumn<RunLine, ?> state() {
        return runs.shown(
                "state",
                112,
                line -> line.run().state(),
                state ->
                        Shown.icon(
                                texts.get("ui.labels.state." + state),
                                RunWords.shape(state),
                                RunWords.tone(state).style()));
    }

    List<TableColumn<RunItem, ?>> items() {
        return List.of(
                items.text("seq", 38, RunItem::seq, "number", "first"),
                items.text("serial", 104, RunItem::serial, "mono"),
                items.text("issue", 180, this::issue, "plain"));
    }

    private String issue(RunItem item) {
        return item.why() == null
                ? texts.get("ui.labels.issue.first")
                : texts.get(
                        "ui.labels.issue",
                        item.issue(),
                        texts.get("ui.labels.reason." + item.why().reason()));
    }
}
