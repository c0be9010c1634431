package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.menu;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FilterChip;
import dev.aftercare.ui.kit.FilterField;
import dev.aftercare.ui.kit.table.ColumnChooser;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// What narrows the list: a field for serials, one chip for each thing asked for, and the columns.
final class FilterBar {
    private final UnitsViewModel model;
    private final Texts texts;
    private final FilterField field;
    private final HBox chips = row(8);

    FilterBar(UnitsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.field = new FilterField(texts.get("ui.units.filter"), model.typed());
    }

    TextField field() {
        return field;
    }

    Node build(TableView<UnitLine> table) {
        model.list().filter().subscribe(this::showChips);
        model.around().subscribe(this::showChips);
        var bar =
                row(
                        8,
                        field,
                        product(),
                        chips,
                        spacer(),
                        summary(),
                        new ColumnChooser(table, texts.get("ui.columns")).build());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private MenuButton product() {
        var menu = menu(texts.get("ui.units.filter.product"), null, Styles.SMALL);
        menu.setId("filter-product");
        model.around()
                .subscribe(
                        around ->
                                menu.getItems()
                                        .setAll(
                                                around.products().stream()
                                                        .map(this::item)
                                                        .toList()));
        return menu;
    }

    private MenuItem item(ProductRow product) {
        var item = new MenuItem(product.facts().model() + "  " + product.facts().name());
        item.setOnAction(_ -> filter(model.list().filter().get().ofProduct(product.id())));
        return item;
    }

    private void showChips() {
        chips.getChildren().clear();
        var filter = model.list().filter().get();
        if (filter.productId() != null) {
            var name = model.nameOfProduct(filter.productId(), "");
            chip(texts.get("ui.units.filter.product"), name, filter.ofAnyProduct());
        }
        if (filter.batchId() != null) {
            chip(texts.get("ui.units.filter.batch"), batch(filter.batchId()), filter.ofAnyBatch());
        }
        if (!filter.made().equals(DayRange.ANY)) {
            chip(texts.get("ui.units.filter.made"), days(filter.made()), filter.made(DayRange.ANY));
        }
        if (!filter.serialFrom().isEmpty()) {
            var begins = texts.get("ui.units.filter.begins");
            chip(begins, filter.serialFrom(), filter.serial("", ""));
        }
        if (!filter.serialEnd().isEmpty()) {
            chip(texts.get("ui.units.filter.ends"), filter.serialEnd(), filter.serial("", ""));
        }
    }

    /// Every listed unit is of the batch, so the first one knows what it is called.
    private String batch(long batchId) {
        var first = model.list().rows().peek(0);
        return first != null && first.unit().batch().id() == batchId
                ? first.unit().batch().name()
                : "…";
    }

    private String days(DayRange days) {
        if (days.from() == null) {
            return texts.get("ui.days.until", String.valueOf(days.to()));
        }
        return days.to() == null
                ? texts.get("ui.days.since", days.from())
                : texts.get("ui.days.between", days.from(), days.to());
    }

    private void chip(String what, String condition, UnitFilter without) {
        var chip = new FilterChip(what, condition, MaterialDesignC.CLOSE);
        chip.setOnAction(_ -> filter(without));
        chips.getChildren().add(chip);
    }

    private void filter(UnitFilter wanted) {
        model.list().filter().set(wanted);
    }

    private Node summary() {
        var list = model.list();
        var summary = label("", "secondary");
        Runnable say =
                () ->
                        summary.setText(
                                texts.get(
                                        "ui.units.summary",
                                        list.count().get(),
                                        model.around().get().total(),
                                        list.ticked().get().count(list.count().get())));
        list.count().subscribe(say);
        list.count().subscribe(this::showChips);
        list.ticked().subscribe(say);
        model.around().subscribe(say);
        return summary;
    }
}
