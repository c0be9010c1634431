package dev.aftercare.ui.units;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.bulk.PickedShipping.Shipment;
import dev.aftercare.units.bulk.ShippingDraft;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/// Units are said to be shipped.
final class ShipViewModel {
    private final Targets units;
    private final UnitDeeds deeds;
    private final Background background;
    private final StringProperty shippedOn;
    private final StringProperty shippedTo;

    /// @param only what is known of it, if it is only one
    ShipViewModel(
            Targets units,
            LocalDate today,
            @Nullable UnitDetail only,
            UnitDeeds deeds,
            Background background) {
        this.units = units;
        this.deeds = deeds;
        this.background = background;
        var shipped = only == null ? Shipped.NOT_YET : only.record().unit().facts().shipped();
        var day = Objects.requireNonNullElse(shipped.on(), today);
        this.shippedOn = new SimpleStringProperty(day.toString());
        this.shippedTo = new SimpleStringProperty(Objects.requireNonNullElse(shipped.to(), ""));
    }

    StringProperty shippedOn() {
        return shippedOn;
    }

    StringProperty shippedTo() {
        return shippedTo;
    }

    Work<Shipment> ship() {
        var draft = new ShippingDraft(shippedOn.get(), shippedTo.get());
        return background.call(() -> deeds.ship(units.ids().get(), draft));
    }
}
