package dev.aftercare.ui.units;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Timeline.Entry;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitRecord;
import dev.aftercare.units.record.UnitRecord.Event;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What happened to a unit, in words.
final class History {
    private static final String SCANNED = "scanned";
    private static final Comparator<Event> LATEST_FIRST =
            Comparator.comparing(Event::on)
                    .thenComparing(Event::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed();

    private final Texts texts;

    History(Texts texts) {
        this.texts = texts;
    }

    /// The latest first. Of many scans the first and the last are told, and how many there were.
    List<Entry> entries(UnitRecord record) {
        var events = new ArrayList<Event>();
        record.timeline().stream().filter(one -> !one.what().equals(SCANNED)).forEach(events::add);
        scans(record).forEach(events::add);
        record.notes().forEach(note -> events.add(noted(note)));
        return events.stream().sorted(LATEST_FIRST).map(one -> entry(record, one)).toList();
    }

    private static List<Event> scans(UnitRecord record) {
        var life = record.life();
        var scans = record.timeline().stream().filter(one -> one.what().equals(SCANNED)).toList();
        if (life.firstScanOn() == null || scans.isEmpty()) {
            return List.of();
        }
        var last = scans.getLast();
        var oldest = scans.getFirst();
        var first =
                oldest.on().equals(life.firstScanOn())
                        ? new Event(oldest.on(), oldest.at(), "firstScan", oldest.by())
                        : new Event(life.firstScanOn(), null, "firstScan", "");
        return scans.size() == 1
                ? List.of(first)
                : List.of(first, new Event(last.on(), last.at(), "lastScan", last.by()));
    }

    /// Its words stand among the notes.
    private Event noted(NoteRow note) {
        return new Event(texts.day(note.madeAt()), note.madeAt(), "noted", note.author());
    }

    private Entry entry(UnitRecord record, Event event) {
        var what = "ui.units.event." + event.what();
        return new Entry(
                texts.has(what) ? texts.get(what) : texts.get("ui.units.event.other", event.what()),
                by(record, event),
                event.on().toString(),
                shape(event.what()),
                tone(event.what()));
    }

    private String by(UnitRecord record, Event event) {
        if (event.what().equals("lastScan")) {
            return texts.get("ui.units.event.lastScan.of", record.life().scans());
        }
        if (event.what().equals("printed")) {
            return texts.get("ui.units.event.printed.run", event.by());
        }
        var what = event.what().equals("firstScan") ? SCANNED : event.what();
        var key = "ui.units.event." + what + "." + event.by();
        return texts.has(key) ? texts.get(key) : event.by();
    }

    private static Ikon shape(String what) {
        return switch (what) {
            case "made", "imported" -> MaterialDesignC.CUBE_OUTLINE;
            case "printed", "reprinted" -> MaterialDesignP.PRINTER_OUTLINE;
            case "shipped", "unit.ship" -> MaterialDesignT.TRUCK_OUTLINE;
            case "firstScan", "lastScan" -> MaterialDesignQ.QRCODE;
            case "noted" -> MaterialDesignN.NOTE_OUTLINE;
            case "unit.block", "unit.unblock" -> MaterialDesignB.BLOCK_HELPER;
            case "unit.mark", "unit.unmark" -> MaterialDesignF.FLASK_OUTLINE;
            case "registered" -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case "disputed" -> MaterialDesignA.ALERT_OUTLINE;
            default -> MaterialDesignC.CIRCLE_EDIT_OUTLINE;
        };
    }

    private static Tone tone(String what) {
        return switch (what) {
            case "registered" -> Tone.SUCCESS;
            case "firstScan", "lastScan" -> Tone.ACCENT;
            case "unit.block" -> Tone.DANGER;
            case "disputed" -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }
}
