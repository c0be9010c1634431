package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import java.util.function.BiConsumer;

/// The head of a column: what it is called in the file, and a menu of what it can be taken for.
public final class GridHead {
    private static final double BESIDE_NAME = 64;
    private static final double BESIDE_TEXT = 38;
    private static final double WIDEST = 210;
    private static final double NARROWEST = 104;

    private final Texts texts;
    private final ColumnWords words;
    private final BiConsumer<SessionColumn, ColumnUse> remap;

    /// @param remap told what somebody wants a column to be taken for
    public GridHead(Texts texts, BiConsumer<SessionColumn, ColumnUse> remap) {
        this.texts = texts;
        this.words = new ColumnWords(texts);
        this.remap = remap;
    }

    Node build(SessionColumn column) {
        var head = new VBox(2, Nodes.label(words.origin(column), "origin"), menu(column));
        head.getStyleClass().add("grid-head");
        return head;
    }

    /// What a column is taken for, to be changed.
    public MenuButton menu(SessionColumn column) {
        var shape = Nodes.icon(ColumnWords.shape(column));
        var menu = Nodes.menu(words.said(column), shape, "grid-menu");
        menu.setId("means-" + column.letters());
        menu.setAccessibleText(words.origin(column) + " " + words.said(column));
        if (ColumnWords.isIgnored(column)) {
            menu.getStyleClass().add("ignored");
        }
        for (var field : SessionColumn.fields()) {
            var use = new ColumnUse.Field(field.key());
            menu.getItems().add(item(words.field(field.key()), column, use));
        }
        var name = column.header().isBlank() ? column.letters() : column.header().strip();
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(texts.get("ui.import.keep"), column, new ColumnUse.Extra(name)),
                        item(texts.get("ui.import.ignore"), column, new ColumnUse.Ignored()));
        return menu;
    }

    private MenuItem item(String text, SessionColumn column, ColumnUse use) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> remap.accept(column, use));
        return item;
    }

    /// As wide as its head and the first values need.
    double width(SessionColumn column) {
        double needed = measured(words.said(column)) + BESIDE_NAME;
        needed = Math.max(needed, measured(words.origin(column)) * 0.9 + 18);
        for (var value : column.samples()) {
            needed = Math.max(needed, measured(value) + BESIDE_TEXT);
        }
        return Math.clamp(needed, NARROWEST, WIDEST);
    }

    private static double measured(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }
}
