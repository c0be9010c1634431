package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.kit.Timeline;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitRecord;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The pane beside the list: who, what, how long covered, what people noted, what happened; actions
/// pinned below.
final class UnitPane {
    private static final int PIXELS_A_MODULE = 3;

    private final UnitDetail detail;
    private final Texts texts;
    private final PaneActs acts;

    UnitPane(UnitDetail detail, Texts texts, PaneActs acts) {
        this.detail = detail;
        this.texts = texts;
        this.acts = acts;
    }

    Node build() {
        var record = detail.record();
        var unit = record.unit();
        var pane =
                new SidePane("unit-pane")
                        .header(
                                texts.get("ui.close"),
                                acts::close,
                                state(record),
                                texts.get("ui.units.product", detail.product(), unit.product().gtin()),
                                label(unit.serial(), "serial"),
                                copy(unit.serial()))
                        .section(row(16, code(unit.serial()), facts()));
        if (record.owners().current() != null || !record.owners().conflicts().isEmpty()) {
            pane.section(new OwnerSection(record, texts).build());
        }
        return pane.section(new Warranty(detail, texts).build())
                .section(new NotesSection(detail, texts, acts).build())
                .section(history(record))
                .section(new Particulars(unit, texts).build())
                .actions(new PaneActions(detail, texts, acts).build());
    }

    private Pill state(UnitRecord record) {
        var status = UnitStatus.of(record.unit(), record.life().firstScanOn() != null);
        return new Pill(texts.get(status.key()), status.shape, status.tone);
    }

    private Node copy(String serial) {
        var copy =
                iconButton(
                        texts.get("ui.units.copy"),
                        MaterialDesignC.CONTENT_COPY,
                        Styles.FLAT,
                        "tiny");
        copy.setOnAction(_ -> acts.copy().accept(serial));
        return copy;
    }

    private Node code(String serial) {
        return new QrCode(detail.payload(), PIXELS_A_MODULE, texts.get("ui.units.code", serial));
    }

    private Facts facts() {
        var owning = detail.record().owners().current();
        var life = detail.record().life();
        var facts = detail.record().unit().facts();
        var shown =
                new Facts(texts, "ui.units.fact.")
                        .mainFact(
                                "owner",
                                owning == null ? null : OwnerSection.called(owning.owner()));
        if (owning != null) {
            shown.fact("bought", owning.boughtOn());
        }
        return shown.fact("market", facts.shipped().country())
                .fact("made", facts.made().on())
                .fact("shipped", facts.shipped().on())
                .fact(
                        "scans",
                        life.lastScanOn() == null
                                ? null
                                : texts.get("ui.units.scans", life.scans(), life.lastScanOn()));
    }

    private Node[] history(UnitRecord record) {
        var entries = new History(texts).entries(record);
        return new Node[] {
            SidePane.title(
                    texts.get("ui.units.history"),
                    label(texts.get("ui.units.events", entries.size()), "secondary")),
            new Timeline(entries)
        };
    }
}
