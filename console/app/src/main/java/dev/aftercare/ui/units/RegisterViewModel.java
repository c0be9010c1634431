package dev.aftercare.ui.units;

import dev.aftercare.owners.CallerDraft;
import dev.aftercare.owners.Outcome;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A unit is registered for somebody on the telephone.
final class RegisterViewModel {
    private final UnitDetail detail;
    private final UnitDeeds deeds;
    private final Background background;
    private final StringProperty contact = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty boughtOn;

    RegisterViewModel(UnitDetail detail, UnitDeeds deeds, Background background) {
        this.detail = detail;
        this.deeds = deeds;
        this.background = background;
        this.boughtOn = new SimpleStringProperty(detail.today().toString());
    }

    String serial() {
        return detail.record().unit().serial();
    }

    StringProperty contact() {
        return contact;
    }

    StringProperty name() {
        return name;
    }

    StringProperty boughtOn() {
        return boughtOn;
    }

    Work<Outcome> register() {
        var draft = new CallerDraft(contact.get(), name.get(), boughtOn.get());
        return background.call(() -> deeds.register(detail.record().unit().id(), draft));
    }
}
