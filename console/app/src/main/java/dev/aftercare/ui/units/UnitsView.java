package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Hint;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All units: states to choose from, filters, the list, and a pane that follows the selection.
public final class UnitsView implements Screen {
    private final UnitsViewModel model;
    private final Texts texts;
    private final UnitColumns columns;
    private final UnitActions actions;
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    public UnitsView(UnitsViewModel model, UnitDeeds deeds, Texts texts, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.columns = new UnitColumns(texts, model.today());
        this.actions = new UnitActions(model, deeds, texts, surface);
        model.millis().subscribe(_ -> sayQueried());
        model.rows().subscribe(_ -> sayQueried());
    }

    @Override
    public Node build() {
        var table = new UnitTable(model, columns).build();
        var pane = new BorderPane();
        model.detail().subscribe(detail -> pane.setCenter(pane(detail)));
        HBox.setHgrow(table, Priority.ALWAYS);
        var body = new HBox(table, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        var screen =
                new VBox(
                        header(),
                        new StateTabs(model, texts).build(),
                        new FilterBar(model, texts, table).build(),
                        body);
        screen.getStyleClass().addAll("screen", "units");
        return screen;
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                new Hint("↑ ↓", texts.get("ui.hint.move")),
                new Hint("Space", texts.get("ui.hint.select")),
                new Hint("/", texts.get("ui.hint.filter")),
                new Hint("Ctrl+E", texts.get("ui.hint.export")),
                new Hint("F1", texts.get("ui.hint.keys")));
    }

    private void sayQueried() {
        fact.set(texts.get("ui.units.queried", model.rows().get().size(), model.millis().get()));
    }

    private @Nullable Node pane(@Nullable Detail detail) {
        return detail == null ? null : new UnitPane(detail, texts, actions).build();
    }

    private Node header() {
        var total = new Label();
        total.getStyleClass().add("beside-title");
        model.total().subscribe(n -> total.setText(texts.get("ui.number", n)));
        var header = row(10, label(texts.get("ui.section.units"), "page-title"), total, spacer());
        header.getStyleClass().add("page-header");
        return header;
    }
}
