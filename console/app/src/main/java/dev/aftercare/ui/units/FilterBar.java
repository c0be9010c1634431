package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.menu;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FilterChip;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.table.ColumnChooser;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// What narrows the list: a field for serials, one chip for each thing asked for, and the columns.
final class FilterBar {
    private final UnitsViewModel model;
    private final Texts texts;
    private final TableView<UnitLine> table;
    private final HBox chips = row(8);

    FilterBar(UnitsViewModel model, Texts texts, TableView<UnitLine> table) {
        this.model = model;
        this.texts = texts;
        this.table = table;
    }

    Node build() {
        model.filter().subscribe(_ -> showChips());
        model.products().subscribe(this::showChips);
        var bar =
                row(
                        8,
                        field(),
                        product(),
                        chips,
                        spacer(),
                        summary(),
                        new ColumnChooser(table, texts.get("ui.columns")).build());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private TextField field() {
        var field = new CustomTextField();
        field.setId("filter");
        field.setPromptText(texts.get("ui.units.filter"));
        field.setLeft(icon(MaterialDesignM.MAGNIFY, "muted"));
        field.setRight(new Keycap("/"));
        field.getStyleClass().addAll(Styles.SMALL, "filter-field");
        field.setOnAction(_ -> model.find(field.getText()));
        field.textProperty()
                .subscribe(
                        text -> {
                            if (text.isBlank()) {
                                model.find("");
                            }
                        });
        return field;
    }

    private MenuButton product() {
        var menu = menu(texts.get("ui.units.filter.product"), null, Styles.SMALL);
        menu.setId("filter-product");
        model.products()
                .subscribe(
                        () ->
                                menu.getItems()
                                        .setAll(
                                                model.products().stream()
                                                        .map(
                                                                one ->
                                                                        item(
                                                                                one.facts().model()
                                                                                        + "  "
                                                                                        + one.facts()
                                                                                                .name(),
                                                                                one.id()))
                                                        .toList()));
        return menu;
    }

    private MenuItem item(String name, long productId) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> model.filter().set(model.filter().get().ofProduct(productId)));
        return item;
    }

    private void showChips() {
        chips.getChildren().clear();
        var filter = model.filter().get();
        if (filter.productId() != null) {
            chip("product", model.nameOfProduct(filter.productId()), filter.ofAnyProduct());
        }
        if (filter.batchId() != null) {
            chip("batch", String.valueOf(filter.batchId()), filter.ofAnyBatch());
        }
        if (!filter.serialFrom().isEmpty()) {
            chip("begins", filter.serialFrom(), filter.serial("", ""));
        }
        if (!filter.serialEnd().isEmpty()) {
            chip("ends", filter.serialEnd(), filter.serial("", ""));
        }
    }

    private void chip(String what, String condition, UnitFilter without) {
        var chip =
                new FilterChip(
                        texts.get("ui.units.filter." + what), condition, MaterialDesignC.CLOSE);
        chip.setOnAction(_ -> model.filter().set(without));
        chips.getChildren().add(chip);
    }

    private Label summary() {
        var summary = new Label();
        summary.getStyleClass().add("secondary");
        Runnable say =
                () ->
                        summary.setText(
                                texts.get(
                                        "ui.units.summary",
                                        model.rows().get().size(),
                                        model.total().get(),
                                        table.getSelectionModel().getSelectedIndices().size()));
        model.rows().subscribe(say);
        model.total().subscribe(say);
        table.getSelectionModel().getSelectedIndices().subscribe(say);
        return summary;
    }
}
