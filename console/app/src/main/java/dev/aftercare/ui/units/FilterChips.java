package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FilterChip;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// One chip for each thing that the list is narrowed by; pressed, it is gone. States have a menu of
/// their own.
final class FilterChips {
    private final UnitsViewModel model;
    private final Texts texts;
    private final HBox chips = row(8);

    FilterChips(UnitsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        model.list().filter().subscribe(this::show);
        model.around().subscribe(this::show);
        chips.managedProperty().bind(Bindings.isNotEmpty(chips.getChildren()));
        return chips;
    }

    private void show() {
        chips.getChildren().clear();
        var filter = model.list().filter().get();
        if (filter.productId() != null) {
            var name = model.nameOfProduct(filter.productId(), "…");
            chip("product", name, filter.ofAnyProduct());
        }
        if (filter.batchId() != null) {
            var name = model.around().get().nameOfBatch(filter.batchId()).orElse("…");
            chip("batch", name, filter.ofAnyBatch());
        }
        days(filter);
        if (filter.unscanned()) {
            chip("unscanned", texts.get("ui.units.filter.never"), filter.unscanned(false));
        }
        if (!filter.serialFrom().isEmpty()) {
            chip("begins", filter.serialFrom(), filter.serial("", ""));
        }
        if (!filter.serialEnd().isEmpty()) {
            chip("ends", filter.serialEnd(), filter.serial("", ""));
        }
    }

    private void days(UnitFilter filter) {
        if (!filter.made().equals(DayRange.ANY)) {
            chip("made", days(filter.made()), filter.made(DayRange.ANY));
        }
        if (!filter.covered().equals(DayRange.ANY)) {
            chip("covered", days(filter.covered()), filter.covered(DayRange.ANY));
        }
    }

    private String days(DayRange days) {
        if (days.from() == null) {
            return texts.get("ui.days.until", String.valueOf(days.to()));
        }
        return days.to() == null
                ? texts.get("ui.days.since", days.from())
                : texts.get("ui.days.between", days.from(), days.to());
    }

    private void chip(String name, String condition, UnitFilter without) {
        var what = texts.get("ui.units.filter." + name);
        var chip = new FilterChip(what, condition, MaterialDesignC.CLOSE);
        chip.setId("chip-" + name);
        chip.setOnAction(_ -> model.list().filter().set(without));
        chips.getChildren().add(chip);
    }
}
