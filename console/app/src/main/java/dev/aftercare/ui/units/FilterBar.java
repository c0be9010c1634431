package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.item;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.menu;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FilterField;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.table.ColumnChooser;
import dev.aftercare.units.list.UnitLine;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What narrows the list: a field for serials, one chip for each thing asked for, a menu of what
/// else can be asked for; then what is ticked, and the columns.
final class FilterBar {
    private final UnitsViewModel model;
    private final UnitDialogs dialogs;
    private final Texts texts;
    private final FilterField field;
    private final SelectionMenu selection;

    FilterBar(UnitsViewModel model, UnitDialogs dialogs, SelectionMenu selection, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
        this.selection = selection;
        this.field = new FilterField(texts.get("ui.units.filter"), model.typed());
    }

    TextField field() {
        return field;
    }

    Node build(TableView<UnitLine> table) {
        var bar =
                row(
                        8,
                        field,
                        new FilterChips(model, texts).build(),
                        new StatusFilter(model, texts).build(),
                        more(),
                        spacer(),
                        summary(),
                        selection.build(),
                        new ColumnChooser(table, texts.get("ui.columns")).build());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private MenuButton more() {
        var products = new Menu(texts.get("ui.units.filter.product"));
        model.around()
                .subscribe(
                        around ->
                                products.getItems()
                                        .setAll(
                                                around.products().stream()
                                                        .map(this::product)
                                                        .toList()));
        var more = menu(texts.get("ui.units.filter.more"), Nodes.icon(MaterialDesignP.PLUS));
        more.setId("filter-more");
        more.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "plain-menu");
        more.getItems()
                .addAll(
                        products,
                        item("filter-batch", texts.get("ui.units.filter.batch.pick"), dialogs::batch),
                        item("filter-made", texts.get("ui.units.filter.made.pick"), dialogs::made),
                        item(
                                "filter-ending",
                                texts.get("ui.units.view.ending"),
                                () -> model.narrow(now -> now.covered(model.views().endingSoon()))),
                        item(
                                "filter-unscanned",
                                texts.get("ui.units.view.unscanned"),
                                () -> model.narrow(now -> now.unscanned(true))));
        return more;
    }

    private MenuItem product(ProductRow product) {
        return item(
                "filter-product-" + product.facts().model(),
                product.facts().model() + "  " + product.facts().name(),
                () -> model.narrow(now -> now.ofProduct(product.id())));
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
                                        model.around().get().total()));
        list.count().subscribe(say);
        model.around().subscribe(say);
        return summary;
    }
}
