package dev.aftercare.ui.labels.history;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.FilterField;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.kit.table.PagedTable;
import dev.aftercare.ui.kit.table.Sorts;
import dev.aftercare.ui.labels.history.HistoryReading.Order;
import dev.aftercare.units.WhichUnits;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// All that was printed: search, the list of runs, and a pane that follows the selection.
public final class HistoryPage {
    private static final Sorts<Order> NEWEST =
            new Sorts<>(Set.of(), _ -> new Sorts.By("", true), _ -> Order.NEWEST);
    private static final List<RunRow.State> STATES =
            List.of(RunRow.State.DONE, RunRow.State.RESERVED, RunRow.State.RELEASED);
    private static final double ITEMS = 156;

    private final HistoryViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final FileChoice files;
    private final Acts acts;
    private final PagedTable<Order, RunLine> table;
    private final PagedTable<Order, RunItem> items;
    private final FilterField field;
    private @Nullable RunPane shown;

    public HistoryPage(
            HistoryViewModel model, Texts texts, Surface surface, Workplace workplace, Acts acts) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.files = workplace.files();
        this.acts = acts;
        this.table = new PagedTable<>(model.runs(), NEWEST, texts, workplace.kept());
        this.items = new PagedTable<>(model.items(), NEWEST, texts, workplace.kept());
        this.field = new FilterField(texts.get("ui.labels.history.search"), model.typed());
    }

    /// What the buttons beside a run do.
    ///
    /// @param again wants the labels of these units once more
    public record Acts(Consumer<WhichUnits> again, Consumer<Path> open, Runnable close) {}

    public Node build() {
        var columns = new RunColumns(texts);
        var rows = table.build("runs", columns.runs(), columns.more());
        var labels = items.build("run-items", columns.items(), List.of());
        items.table().setPrefHeight(ITEMS);
        items.table().setMinHeight(ITEMS);
        var pane = new BorderPane();
        model.open().subscribe(run -> pane.setCenter(pane(run, labels)));
        model.label()
                .subscribe(
                        now -> {
                            if (shown != null) {
                                shown.show(now);
                            }
                        });
        HBox.setHgrow(rows, Priority.ALWAYS);
        var body = new HBox(rows, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(bar(), body);
        page.getStyleClass().add("history-page");
        return page;
    }

    private Node bar() {
        var count = label("", "secondary");
        model.runs().count().subscribe(n -> count.setText(texts.get("ui.labels.history.count", n)));
        var export =
                button(
                        texts.get("ui.labels.export"),
                        MaterialDesignF.FILE_EXPORT_OUTLINE,
                        Styles.SMALL);
        export.setId("export");
        export.setOnAction(_ -> export());
        field.setId("filter");
        var bar = row(8, field, states(), spacer(), count, export);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Node states() {
        var filter = model.runs().filter();
        var states =
                new ViewTabs<Optional<RunRow.State>>(
                        texts, state -> filter.set(filter.get().in(state.orElse(null))));
        states.tab("runs-all", texts.get("ui.labels.state.all"), Optional.empty());
        for (var state : STATES) {
            states.tab("runs-" + state, texts.get("ui.labels.state." + state), Optional.of(state));
        }
        states.getStyleClass().setAll("run-states");
        filter.subscribe(now -> states.show(Optional.ofNullable(now.state())));
        return states;
    }

    private @Nullable Node pane(@Nullable RunLine run, Node labels) {
        if (run == null) {
            shown = null;
            return null;
        }
        shown = new RunPane(run, texts, acts);
        var pane = shown.build(labels);
        shown.show(model.label().get());
        return pane;
    }

    public PagedTable<Order, RunLine> table() {
        return table;
    }

    public void search() {
        field.requestFocus();
    }

    public void close() {
        model.runs().selected().set(null);
        table.table().requestFocus();
    }

    /// Asks where to, and writes the listed runs.
    public void export() {
        files.save(
                        texts.get("ui.labels.export.title"),
                        texts.get("ui.labels.export.name"),
                        new FileChoice.Kind(texts.get("ui.labels.xlsx"), List.of(".xlsx", ".csv")))
                .ifPresent(
                        file ->
                                model.export(file)
                                        .then(
                                                rows ->
                                                        surface.tell(
                                                                texts.get(
                                                                        "ui.labels.exported",
                                                                        rows,
                                                                        file.getFileName()),
                                                                null))
                                        .whenRefused(
                                                no -> surface.warn(texts.refusal(no.refusal())))
                                        .start());
    }
}
