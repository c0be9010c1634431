package dev.aftercare.ui.units;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Timeline.Entry;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.units.record.UnitRecord.Event;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;

/// What happened to a unit, in words.
final class History {
    private final Texts texts;

    History(Texts texts) {
        this.texts = texts;
    }

    /// @param events oldest first
    List<Entry> entries(List<Event> events) {
        return events.reversed().stream().map(this::entry).toList();
    }

    private Entry entry(Event event) {
        var what = "ui.units.event." + event.what();
        return new Entry(
                texts.has(what) ? texts.get(what) : texts.get("ui.units.event.other", event.what()),
                by(event),
                event.on().toString(),
                shape(event.what()),
                tone(event.what()));
    }

    private String by(Event event) {
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

    private static Tone tone(String what) {
        return switch (what) {
            case "registered" -> Tone.SUCCESS;
            case "scanned" -> Tone.ACCENT;
            case "disputed" -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }
}
