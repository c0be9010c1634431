package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.shrinking;

import dev.aftercare.texts.Texts;
import dev.aftercare.units.record.UnitRecord.Event;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What happened to a unit, the latest first.
final class History {
    private final Detail detail;
    private final Texts texts;

    History(Detail detail, Texts texts) {
        this.detail = detail;
        this.texts = texts;
    }

    Node build() {
        var events = detail.record().timeline().reversed();
        var list = new VBox();
        list.getStyleClass().add("timeline");
        for (var event : events) {
            list.getChildren().add(entry(event, event == events.getLast()));
        }
        return Sections.section(
                Sections.title(
                        texts.get("ui.units.history"),
                        label(texts.get("ui.units.events", events.size()), "secondary")),
                list);
    }

    private Node entry(Event event, boolean last) {
        var mark = new Label(null, icon(shape(event.what()), tone(event.what())));
        mark.getStyleClass().add("mark");
        var line = new VBox(mark);
        line.getStyleClass().add(last ? "line-end" : "line");
        var words =
                new VBox(
                        1,
                        shrinking(texts.get("ui.units.event." + event.what()), "medium"),
                        shrinking(who(event), "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, line, words, label(event.on().toString(), "secondary"));
    }

    private String who(Event event) {
        var key = "ui.units.event." + event.what() + "." + event.by();
        return texts.has(key) ? texts.get(key) : event.by();
    }

    private static Ikon shape(String what) {
        return switch (what) {
            case "made", "imported" -> MaterialDesignC.CUBE_OUTLINE;
            case "printed" -> MaterialDesignP.PRINTER_OUTLINE;
            case "shipped", "unit.ship" -> MaterialDesignT.TRUCK_OUTLINE;
            case "scanned" -> MaterialDesignQ.QRCODE;
            case "registered" -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case "disputed" -> MaterialDesignA.ALERT_OUTLINE;
            default -> MaterialDesignC.CIRCLE_EDIT_OUTLINE;
        };
    }

    private static String tone(String what) {
        return switch (what) {
            case "registered" -> "success";
            case "scanned" -> "accent";
            case "disputed" -> "warning";
            default -> "neutral";
        };
    }
}
