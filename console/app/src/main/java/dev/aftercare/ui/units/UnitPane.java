package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.units.UnitRow;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The pane beside the list: who, what, how long covered, what happened; actions pinned below.
final class UnitPane {
    private static final int PIXELS_A_MODULE = 2;

    private final Detail detail;
    private final Texts texts;
    private final UnitActions actions;

    UnitPane(Detail detail, Texts texts, UnitActions actions) {
        this.detail = detail;
        this.texts = texts;
        this.actions = actions;
    }

    Node build() {
        var known = new VBox(facts(), new Warranty(detail, texts).build());
        known.getChildren().add(new History(detail, texts).build());
        var scroll = new ScrollPane(known);
        scroll.setFitToWidth(true);
        var pane = new BorderPane(scroll, header(), null, actions.bar(detail), null);
        pane.setId("unit-pane");
        pane.getStyleClass().add("side-pane");
        return pane;
    }

    private Node header() {
        var unit = detail.record().unit();
        var status = UnitStatus.of(unit, detail.record().life().firstScanOn() != null);
        var copy =
                iconButton(
                        texts.get("ui.units.copy"),
                        MaterialDesignC.CONTENT_COPY,
                        Styles.FLAT,
                        "tiny");
        copy.setOnAction(_ -> actions.copy(unit.serial()));
        var close = iconButton(texts.get("ui.close"), MaterialDesignC.CLOSE, Styles.FLAT, "tiny");
        close.setOnAction(_ -> actions.close());
        var serial =
                row(
                        4,
                        label(unit.serial(), "serial"),
                        copy,
                        spacer(),
                        new Pill(texts.get(status.key()), status.shape, status.tone),
                        close);
        var header =
                new VBox(
                        4,
                        serial,
                        label(
                                texts.get(
                                        "ui.units.product",
                                        unit.product().model(),
                                        unit.product().gtin()),
                                "secondary"));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private Node facts() {
        var grid = new GridPane(8, 6);
        grid.getStyleClass().add("facts");
        grid.setAlignment(Pos.CENTER_LEFT);
        var owner = detail.record().owner();
        fact(grid, "owner", owner == null ? null : Names.of(owner.who()), "medium");
        if (owner != null) {
            fact(grid, "bought", owner.boughtOn(), "small-body");
        }
        var unit = detail.record().unit();
        fact(grid, "made", unit.facts().made().on(), "small-body");
        fact(grid, "shipped", shipped(unit), "small-body");
        var life = detail.record().life();
        fact(
                grid,
                "scans",
                life.lastScanOn() == null
                        ? null
                        : texts.get("ui.units.scans", life.scans(), life.lastScanOn()),
                "small-body");
        return Sections.section(row(16, new QrCode(detail.payload(), PIXELS_A_MODULE), grid));
    }

    private static @Nullable String shipped(UnitRow unit) {
        var shipped = unit.facts().shipped();
        if (shipped.on() == null) {
            return shipped.country();
        }
        return shipped.country() == null
                ? shipped.on().toString()
                : shipped.on() + ", " + shipped.country();
    }

    private void fact(GridPane grid, String name, @Nullable Object value, String style) {
        grid.addRow(
                grid.getRowCount(),
                label(texts.get("ui.units.fact." + name), "secondary"),
                shrinking(value == null ? "–" : value.toString(), style));
    }
}
