package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.owners.Outcome;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Form;
import dev.aftercare.ui.kit.Surface;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.util.Map;

/// What one can do with the unit in the pane.
final class UnitActions {
    private final UnitsViewModel model;
    private final UnitDeeds deeds;
    private final Texts texts;
    private final Surface surface;

    UnitActions(UnitsViewModel model, UnitDeeds deeds, Texts texts, Surface surface) {
        this.model = model;
        this.deeds = deeds;
        this.texts = texts;
        this.surface = surface;
    }

    Node bar(Detail detail) {
        var register = button(texts.get("ui.units.register"), Styles.SMALL, Styles.ACCENT);
        register.setId("register");
        register.setVisible(detail.record().owner() == null);
        register.setManaged(detail.record().owner() == null);
        register.setOnAction(_ -> register(detail));
        var ship = button(texts.get("ui.units.ship"), Styles.SMALL);
        ship.setId("ship");
        ship.setOnAction(_ -> ship(detail));
        var bar = row(8, register, ship, spacer());
        bar.getStyleClass().add("pane-actions");
        return bar;
    }

    void copy(String serial) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, serial));
        surface.tell(texts.get("ui.units.copied", serial));
    }

    void close() {
        model.open(null);
    }

    private void register(Detail detail) {
        var contact = new TextField();
        var name = new TextField();
        var bought = new DatePicker(detail.today());
        var form =
                new Form(texts, "ui.units.register.")
                        .field("contact", contact)
                        .field("name", name)
                        .field("boughtOn", bought)
                        .explain(
                                texts.get(
                                        "ui.units.register.why", detail.record().unit().serial()));
        form.buttons(
                texts.get("ui.units.register.do"),
                () ->
                        deeds.register(
                                        detail,
                                        new UnitDeeds.Caller(
                                                contact.getText(),
                                                name.getText(),
                                                bought.getValue()))
                                .then(outcome -> registered(detail, outcome))
                                .whenInvalid(no -> form.show(no.violations()))
                                .whenRefused(no -> form.refuse(texts.refusal(no.refusal())))
                                .start(),
                surface::close);
        surface.open(form);
    }

    private void registered(Detail detail, Outcome outcome) {
        surface.close();
        var key = outcome == Outcome.SAME ? "ui.units.register.same" : "ui.units.register.done";
        surface.tell(texts.get(key, detail.record().unit().serial()));
    }

    private void ship(Detail detail) {
        var shipped = detail.record().unit().facts().shipped();
        var on = new DatePicker(shipped.on() == null ? detail.today() : shipped.on());
        var to = new TextField(shipped.to() == null ? "" : shipped.to());
        var form = new Form(texts, "ui.units.ship.").field("shippedOn", on).field("shippedTo", to);
        form.buttons(
                texts.get("ui.units.ship.do"),
                () ->
                        deeds.ship(detail, on.getValue(), to.getText())
                                .then(_ -> shipped(detail))
                                .whenInvalid(no -> form.show(no.violations()))
                                .whenRefused(no -> form.refuse(texts.refusal(no.refusal())))
                                .start(),
                surface::close);
        surface.open(form);
    }

    private void shipped(Detail detail) {
        surface.close();
        surface.tell(texts.get("ui.units.ship.done", detail.record().unit().serial()));
    }
}
