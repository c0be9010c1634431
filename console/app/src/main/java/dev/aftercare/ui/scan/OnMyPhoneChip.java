package dev.aftercare.ui.scan;

import static dev.aftercare.ui.kit.Nodes.button;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// Says that phones in this network are let in, for as long as they are; pressed, no longer.
public final class OnMyPhoneChip {
    private final OnMyPhoneViewModel model;
    private final Texts texts;

    public OnMyPhoneChip(OnMyPhoneViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Node build() {
        var chip = button("", MaterialDesignC.CELLPHONE, "chip", "online");
        chip.setId("phone-chip");
        chip.setOnAction(_ -> model.close());
        chip.textProperty()
                .bind(model.minutesLeft().map(minutes -> texts.get("ui.phone.chip", minutes)));
        chip.visibleProperty().bind(model.opened().isNotNull());
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }
}
