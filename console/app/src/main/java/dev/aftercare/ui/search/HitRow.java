package dev.aftercare.ui.search;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.search.Hit;
import dev.aftercare.texts.Texts;

import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.Locale;

/// One hit as a line: what it is, what it is called, what tells it from others.
final class HitRow {
    private final Texts texts;

    HitRow(Texts texts) {
        this.texts = texts;
    }

    /// Hits of one group stand under one heading.
    static String group(Hit hit) {
        return switch (hit) {
            case Hit.Unit _ -> "units";
            case Hit.Owner _ -> "owners";
            case Hit.Batch _ -> "batches";
            case Hit.Product _ -> "products";
        };
    }

    HBox build(Hit hit) {
        return switch (hit) {
            case Hit.Unit unit ->
                    line(
                            MaterialDesignC.CUBE_OUTLINE,
                            "mono",
                            unit.serial(),
                            unit.product(),
                            status(unit));
            case Hit.Owner owner ->
                    line(
                            MaterialDesignA.ACCOUNT_OUTLINE,
                            "medium",
                            owner.called(),
                            owner.reached(),
                            texts.get("ui.search.units", owner.unitIds().size()));
            case Hit.Batch batch ->
                    line(
                            MaterialDesignT.TRAY_ARROW_DOWN,
                            "medium",
                            batch.name(),
                            texts.get("ui.search.imported", batch.madeAt()),
                            texts.get("ui.search.units", batch.units()));
            case Hit.Product product ->
                    line(
                            MaterialDesignP.PACKAGE_VARIANT_CLOSED,
                            "medium",
                            product.name(),
                            product.model(),
                            texts.get("ui.search.gtin", product.gtin()));
        };
    }

    private String status(Hit.Unit unit) {
        var mark = unit.mark();
        var word = mark == null ? unit.state().name() : mark.name();
        return texts.get("ui.units.status." + word.toLowerCase(Locale.ROOT));
    }

    /// @param more not said again where it is the name
    private HBox line(Ikon shape, String style, String name, String more, String atEnd) {
        var beside = shrinking(more.equals(name) ? "" : more, "secondary");
        var line =
                row(
                        8,
                        icon(shape, "small", "muted"),
                        label(name, style),
                        beside,
                        spacer(),
                        label(atEnd, "secondary"));
        line.getStyleClass().add("search-hit");
        line.setAccessibleText(
                more.equals(name)
                        ? String.join(", ", name, atEnd)
                        : String.join(", ", name, more, atEnd));
        return line;
    }
}
