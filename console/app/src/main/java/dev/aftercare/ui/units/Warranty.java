package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.WarrantyBar;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitRecord.Cover;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How long a unit is covered and by what: what has passed, what the first policies give, what
/// others add.
final class Warranty {
    private final UnitDetail detail;
    private final Texts texts;

    Warranty(UnitDetail detail, Texts texts) {
        this.detail = detail;
        this.texts = texts;
    }

    Node build() {
        var until = detail.record().unit().standing().coveredUntil();
        var covers = detail.record().coverage();
        if (until == null) {
            return section(
                    SidePane.title(
                            texts.get("ui.units.warranty"),
                            label(texts.get("ui.units.warranty.unknown"), "secondary")));
        }
        return covers.isEmpty() ? estimated(until) : known(covers, until);
    }

    private Node estimated(LocalDate until) {
        return section(
                SidePane.title(texts.get("ui.units.warranty"), about(until)),
                wrapping(texts.get("ui.units.warranty.estimate"), "secondary"));
    }

    /// Nothing that is estimated is told by the day.
    private StatusText about(LocalDate until) {
        var month = DateTimeFormatter.ofPattern("MMM uuuu", texts.locale()).format(until);
        return new StatusText(
                texts.get("ui.units.warranty.about", month),
                MaterialDesignC.CLOCK_OUTLINE,
                Tone.NEUTRAL);
    }

    private Node known(List<Cover> covers, LocalDate until) {
        var from = covers.stream().map(Cover::from).min(Comparator.naturalOrder()).orElse(until);
        var basic =
                covers.stream()
                        .filter(one -> one.type().equals("BASE") || one.type().equals("STATUTORY"))
                        .map(Cover::to)
                        .max(Comparator.naturalOrder())
                        .orElse(until);
        var days = row(16, caption(from), spacer());
        var shown = covers.stream().filter(one -> one.to().equals(until)).map(Cover::policy);
        var names = shown.collect(Collectors.joining(", "));
        if (covers.size() > 1 && !names.isEmpty()) {
            days.getChildren()
                    .addAll(
                            shrinking(texts.get("ui.units.warranty.shows", names), "caption"),
                            spacer());
        }
        if (basic.isBefore(until)) {
            days.getChildren().add(caption(basic));
        }
        days.getChildren().add(caption(until));
        return section(
                SidePane.title(texts.get("ui.units.warranty"), state(until)),
                new WarrantyBar(
                        share(from, detail.today(), until),
                        share(from, basic, until),
                        texts.get("ui.units.warranty.bar", from, until)),
                days,
                policies(covers));
    }

    private static Node section(Node... nodes) {
        return new VBox(6, nodes);
    }

    private static Node caption(LocalDate day) {
        return label(day.toString(), "caption");
    }

    private StatusText state(LocalDate until) {
        long days = ChronoUnit.DAYS.between(detail.today(), until);
        return days >= 0
                ? new StatusText(
                        texts.get("ui.units.warranty.left", days),
                        MaterialDesignS.SHIELD_CHECK_OUTLINE,
                        Tone.SUCCESS)
                : new StatusText(
                        texts.get("ui.units.warranty.ended", until),
                        MaterialDesignC.CLOCK_OUTLINE,
                        Tone.NEUTRAL);
    }

    /// Each with its end, and what its beginning was taken from.
    private Node policies(List<Cover> covers) {
        var facts = new Facts(texts, "ui.units.warranty.");
        covers.forEach(
                one ->
                        facts.named(
                                one.policy(),
                                texts.get(
                                        "ui.units.warranty.policy",
                                        one.to(),
                                        texts.get("ui.units.warranty.basis." + one.basis()))));
        return facts;
    }

    private static double share(LocalDate from, LocalDate day, LocalDate until) {
        double whole = ChronoUnit.DAYS.between(from, until) + 1;
        return Math.clamp(ChronoUnit.DAYS.between(from, day) / whole, 0, 1);
    }
}
