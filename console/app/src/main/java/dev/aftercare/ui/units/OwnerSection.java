package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.owners.OwnerRow;
import dev.aftercare.owners.UnitOwners.Owning;
import dev.aftercare.owners.UnitOwners.Saying;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.units.record.UnitRecord;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose the unit is and how they are reached, over the whole width, so that addresses can be read;
/// and who else says that it is theirs.
final class OwnerSection {
    private final UnitRecord record;
    private final Texts texts;

    OwnerSection(UnitRecord record, Texts texts) {
        this.record = record;
        this.texts = texts;
    }

    Node build() {
        var section = new VBox(4);
        section.setId("owner");
        var owning = record.owners().current();
        if (owning != null) {
            section.getChildren().addAll(owner(owning));
        }
        record.owners().conflicts().stream()
                .filter(one -> one.state().equals("OPEN"))
                .map(this::conflict)
                .forEach(section.getChildren()::add);
        return section;
    }

    private Node[] owner(Owning owning) {
        var confirmed =
                owning.confirmed()
                        ? new StatusText(
                                texts.get("ui.units.owner.confirmed"),
                                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                                Tone.SUCCESS)
                        : new StatusText(
                                texts.get("ui.units.owner.unconfirmed"),
                                MaterialDesignC.CIRCLE_OUTLINE,
                                Tone.NEUTRAL);
        var nodes = Stream.<Node>builder();
        nodes.add(SidePane.title(texts.get("ui.units.fact.owner"), confirmed));
        if (owning.owner().name() != null) {
            nodes.add(shrinking(owning.owner().name(), "medium"));
        }
        Stream.of(owning.owner().email(), owning.owner().phone())
                .filter(Objects::nonNull)
                .map(one -> shrinking(one, "small-body"))
                .forEach(nodes::add);
        nodes.add(
                wrapping(
                        texts.get(
                                "ui.units.owner.since",
                                owning.boughtOn(),
                                texts.get("ui.units.event.registered." + owning.how())),
                        "secondary"));
        return nodes.build().toArray(Node[]::new);
    }

    /// Deciding it is not for here yet: what staff can do is to ask both.
    private Node conflict(Saying other) {
        var conflict =
                new VBox(
                        3,
                        StatusText.loud(
                                texts.get("ui.units.conflict"),
                                MaterialDesignA.ALERT_OUTLINE,
                                Tone.WARNING),
                        shrinking(reached(other.owner()), "small-body"),
                        wrapping(
                                texts.get(
                                        "ui.units.conflict.what", other.boughtOn(), other.saidAt()),
                                "secondary"));
        conflict.getStyleClass().add("conflict");
        return conflict;
    }

    private static String reached(OwnerRow who) {
        return Stream.of(who.name(), who.email(), who.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
