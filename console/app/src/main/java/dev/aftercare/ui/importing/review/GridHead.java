package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// The head of a column: what it is called in the file, and a menu of what it can be taken for.
final class GridHead {
    private static final double BESIDE_TEXT = 62;
    private static final double WIDEST = 200;
    private static final double NARROWEST = 108;

    private final Texts texts;
    private final ColumnWords words;
    private final Remap remap;

    /// Told what somebody wants a column to be taken for.
    @FunctionalInterface
    interface Remap {
        /// @param meaning one of ours; null: none of ours
        /// @param kept whether it is kept under its own name then
        void to(int column, @Nullable String meaning, boolean kept);
    }

    GridHead(Texts texts, Remap remap) {
        this.texts = texts;
        this.words = new ColumnWords(texts);
        this.remap = remap;
    }

    Node build(GridColumn column) {
        var origin = Nodes.label(origin(column), "origin");
        var menu = menu(column);
        var head = new VBox(2, origin, menu);
        head.getStyleClass().add("grid-head");
        return head;
    }

    private String origin(GridColumn column) {
        return texts.get("ui.import.origin", column.letters(), column.header());
    }

    MenuButton menu(GridColumn column) {
        var shape = Nodes.icon(ColumnWords.shape(column));
        var menu = Nodes.menu(words.said(column), shape, "grid-menu");
        menu.setId("means-" + column.letters());
        menu.setAccessibleText(origin(column) + " " + words.said(column));
        if (column.isIgnored()) {
            menu.getStyleClass().add("ignored");
        }
        for (var one : UnitColumns.TARGET.columns()) {
            menu.getItems()
                    .add(
                            item(
                                    words.meaning(one.key()),
                                    () -> remap.to(column.place(), one.key(), false)));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                texts.get("ui.import.keep"),
                                () -> remap.to(column.place(), null, true)),
                        item(
                                texts.get("ui.import.ignore"),
                                () -> remap.to(column.place(), null, false)));
        return menu;
    }

    private static MenuItem item(String text, Runnable act) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> act.run());
        return item;
    }

    /// As wide as its head needs; values that need more can be given more.
    double width(GridColumn column) {
        double text =
                Math.max(measured(words.said(column)) * 1.05, measured(origin(column)) * 0.92 - 30);
        return Math.clamp(text + BESIDE_TEXT, NARROWEST, WIDEST);
    }

    private static double measured(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }
}
