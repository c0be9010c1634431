package dev.aftercare.ui.units;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;
import dev.aftercare.units.bulk.Shipping;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.Objects;

/// A unit is said to be shipped.
final class ShipViewModel {
    private final UnitDetail detail;
    private final UnitDeeds.Ship deed;
    private final Background background;
    private final StringProperty shippedOn;
    private final StringProperty shippedTo;

    ShipViewModel(UnitDetail detail, UnitDeeds.Ship deed, Background background) {
        this.detail = detail;
        this.deed = deed;
        this.background = background;
        var shipped = detail.record().unit().facts().shipped();
        var day = Objects.requireNonNullElse(shipped.on(), detail.today());
        this.shippedOn = new SimpleStringProperty(day.toString());
        this.shippedTo = new SimpleStringProperty(Objects.requireNonNullElse(shipped.to(), ""));
    }

    String serial() {
        return detail.record().unit().serial();
    }

    StringProperty shippedOn() {
        return shippedOn;
    }

    StringProperty shippedTo() {
        return shippedTo;
    }

    Work<Shipping.Done> ship() {
        var draft = new ShippingDraft(shippedOn.get(), shippedTo.get());
        return background.call(() -> deed.ship(detail.record().unit(), draft));
    }
}
