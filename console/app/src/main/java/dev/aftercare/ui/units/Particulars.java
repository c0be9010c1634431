package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.units.UnitRow;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What else is known of a unit: where it belongs, the lots of its parts, and columns that mean
/// nothing to the program.
final class Particulars {
    private final UnitRow unit;
    private final Texts texts;

    Particulars(UnitRow unit, Texts texts) {
        this.unit = unit;
        this.texts = texts;
    }

    Node build() {
        var made = unit.facts().made();
        var shipped = unit.facts().shipped();
        var facts =
                new Facts(texts, "ui.units.column.")
                        .fact("batch", unit.batch().name())
                        .factIfKnown("lot", made.lot())
                        .factIfKnown("revision", made.revision())
                        .factIfKnown("shippedTo", shipped.to())
                        .factIfKnown("channel", shipped.channel());
        unit.facts().components().forEach(one -> facts.named(one.partNo(), one.lot()));
        unit.facts().extra().forEach(facts::named);
        return new VBox(
                6, SidePane.title(texts.get("ui.units.particulars"), label("")), facts);
    }
}
