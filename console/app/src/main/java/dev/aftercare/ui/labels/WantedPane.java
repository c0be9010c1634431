package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.labels.WantedUnits.Way;
import dev.aftercare.units.WhichUnits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Which units: four ways to say it, and the fields of the one that is chosen.
final class WantedPane {
    private final PrintViewModel model;
    private final WantedUnits wanted;
    private final Texts texts;
    private final VBox fields = new VBox(8);

    WantedPane(PrintViewModel model, Texts texts) {
        this.model = model;
        this.wanted = model.wanted();
        this.texts = texts;
    }

    Node build() {
        var ways = ways();
        wanted.way().subscribe(this::show);
        model.around().subscribe(this::knows);
        wanted.given().subscribe(this::show);
        show();
        return new VBox(10, label(texts.get("ui.labels.what"), "pane-title"), ways, fields);
    }

    private HBox ways() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("segments");
        for (var way : Way.values()) {
            var name = way.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(texts.get("ui.labels.way." + name));
            button.setId("way-" + name);
            button.getStyleClass().add("segment");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> wanted.way().set(way));
            wanted.way().subscribe(now -> button.setSelected(now == way));
            if (way == Way.GIVEN) {
                wanted.given().subscribe(given -> button.setDisable(given == null));
            }
            button.selectedProperty()
                    .subscribe(
                            (_, on) -> {
                                if (!on && wanted.way().get() == way) {
                                    button.setSelected(true);
                                }
                            });
            row.getChildren().add(button);
        }
        return row;
    }

    /// Built anew only where there is something else to choose: somebody may be typing.
    private void knows(LabelReading.Around before, LabelReading.Around now) {
        if (!now.batches().equals(before.batches()) || !now.products().equals(before.products())) {
            show();
        }
    }

    private void show() {
        var scene = fields.getScene();
        var focused = scene == null ? null : scene.getFocusOwner();
        build(wanted.way().get());
        if (focused != null && focused.getId() != null && focused.getScene() == null) {
            var same = fields.lookup("#" + focused.getId());
            if (same != null) {
                same.requestFocus();
            }
        }
    }

    private void build(Way way) {
        fields.getChildren()
                .setAll(
                        switch (way) {
                            case BATCH -> List.of(batches("batch", wanted.batch(), false));
                            case RANGE ->
                                    List.of(
                                            text("from", wanted.from()),
                                            text("to", wanted.to()),
                                            products("ofProduct", wanted.ofProduct()));
                            case UNLABELLED ->
                                    List.of(
                                            products("product", wanted.product()),
                                            batches("ofBatch", wanted.ofBatch(), true));
                            case GIVEN -> List.of(given());
                        });
    }

    private Node given() {
        var units = wanted.given().get();
        var words =
                switch (units) {
                    case WhichUnits.Picked(var ids) ->
                            texts.get("ui.labels.given.picked", ids.size());
                    case WhichUnits.OfRun(var no) -> texts.get("ui.labels.given.run", no);
                    case WhichUnits.One(var serial, var _) -> serial;
                    case null, default -> "";
                };
        return wrapping(words, "small-body");
    }

    private Node text(String name, StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.getStyleClass().add("mono");
        return field(name, field);
    }

    private Node batches(String name, ObjectProperty<@Nullable String> value, boolean any) {
        var choice = new ArrayList<Choice>();
        if (any) {
            choice.add(new Choice(null, texts.get("ui.labels.anyBatch")));
        }
        model.around().get().batches().forEach(one -> choice.add(new Choice(one, one)));
        return choices(name, choice, value);
    }

    private Node products(String name, ObjectProperty<@Nullable String> value) {
        var choice = new ArrayList<Choice>();
        choice.add(new Choice(null, texts.get("ui.labels.anyProduct")));
        model.around().get().products().stream()
                .map(ProductRow::facts)
                .map(one -> new Choice(one.model(), one.name()))
                .forEach(choice::add);
        return choices(name, choice, value);
    }

    /// What is chosen, and what it is called.
    private record Choice(@Nullable String value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private Node choices(
            String name, List<Choice> choices, ObjectProperty<@Nullable String> value) {
        var box = new ComboBox<Choice>();
        box.getItems().setAll(choices);
        choices.stream()
                .filter(one -> Objects.equals(one.value, value.get()))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
        box.valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (now != null) {
                                value.set(now.value);
                            }
                        });
        return field(name, box);
    }

    private Node field(String name, Control control) {
        var label = label(texts.get("ui.labels.field." + name), "form-label");
        label.setLabelFor(control);
        control.setId("wanted-" + name);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control);
    }
}
