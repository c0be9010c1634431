package dev.aftercare.ui.units;

import dev.aftercare.owners.Outcome;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.DayField;
import dev.aftercare.ui.kit.Form;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

/// What is asked before a unit is registered or shipped.
final class UnitDialogs {
    private final UnitDeeds deeds;
    private final Background background;
    private final Texts texts;
    private final Surface surface;

    UnitDialogs(UnitDeeds deeds, Background background, Texts texts, Surface surface) {
        this.deeds = deeds;
        this.background = background;
        this.texts = texts;
        this.surface = surface;
    }

    void register(UnitDetail detail) {
        var model = new RegisterViewModel(detail, deeds.register(), background);
        new Form(texts, "ui.units.register.")
                .field("contact", text(model.contact()), "email", "phone")
                .field("name", text(model.name()))
                .field("boughtOn", day(model.boughtOn()))
                .explain(texts.get("ui.units.register.why", model.serial()))
                .submit(
                        texts.get("ui.units.register.do"),
                        model::register,
                        outcome -> surface.tell(said(outcome, model.serial()), null))
                .openOn(surface);
    }

    private String said(Outcome outcome, String serial) {
        return switch (outcome) {
            case REGISTERED -> texts.get("ui.units.register.done", serial);
            case SAME -> texts.get("ui.units.register.same", serial);
            case CONFLICT -> texts.get("ui.units.register.conflict", serial);
        };
    }

    void ship(UnitDetail detail) {
        var model = new ShipViewModel(detail, deeds.ship(), background);
        new Form(texts, "ui.units.ship.")
                .field("shippedOn", day(model.shippedOn()))
                .field("shippedTo", text(model.shippedTo()))
                .submit(
                        texts.get("ui.units.ship.do"),
                        model::ship,
                        _ -> surface.tell(texts.get("ui.units.ship.done", model.serial()), null))
                .openOn(surface);
    }

    private static TextField text(StringProperty value) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private DayField day(StringProperty value) {
        var field = new DayField(texts.get("ui.form.pick"));
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
