package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;

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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The pane beside the list: who, what, how long covered, what people noted, what happened; actions
/// pinned below.
final class UnitPane {
    private static final int PIXELS_A_MODULE = 3;

    /// As wide as the pane lets the product's name be.
    private static final double WIDEST = 320;

    private final UnitDetail detail;
    private final Texts texts;
    private final PaneActs acts;

    UnitPane(UnitDetail detail, Texts texts, PaneActs acts) {
        this.detail = detail;
        this.texts = texts;
        this.acts = acts;
    }

    Node build() {
        var pane = headed();
        sections().forEach(section -> pane.section(section.get()));
        return pane.actions(actions());
    }

    /// Each part in a pane of its own, then all in one: for a rehearsal.
    List<Supplier<Node>> pieces() {
        var pieces = new ArrayList<Supplier<Node>>();
        pieces.add(this::headed);
        sections().forEach(section -> pieces.add(() -> empty().section(section.get())));
        pieces.add(() -> empty().actions(actions()));
        pieces.add(this::build);
        return pieces;
    }

    private static SidePane empty() {
        return new SidePane("unit-pane");
    }

    private SidePane headed() {
        var unit = detail.record().unit();
        return empty().header(
                        texts.get("ui.close"),
                        acts::close,
                        state(detail.record()),
                        product(unit.product().gtin()),
                        label(unit.serial(), "serial"),
                        copy(unit.serial()),
                        phone());
    }

    private List<Supplier<Node[]>> sections() {
        var record = detail.record();
        var sections = new ArrayList<Supplier<Node[]>>();
        sections.add(() -> nodes(row(16, code(record.unit().serial()), facts())));
        if (record.owners().current() != null || !record.owners().conflicts().isEmpty()) {
            sections.add(() -> nodes(new OwnerSection(record, texts).build()));
        }
        sections.add(() -> nodes(new Warranty(detail, texts).build()));
        sections.add(() -> nodes(new NotesSection(detail, texts, acts).build()));
        sections.add(() -> history(record));
        sections.add(() -> nodes(new Particulars(record.unit(), texts).build()));
        return sections;
    }

    private Node[] actions() {
        return new PaneActions(detail, texts, acts).build();
    }

    private static Node[] nodes(Node... nodes) {
        return nodes;
    }

    private Pill state(UnitRecord record) {
        var status = UnitStatus.of(record.unit(), record.life().firstScanOn() != null);
        return new Pill(texts.get(status.key()), status.shape, status.tone);
    }

    /// The GTIN goes into the next line whole.
    private Node product(String gtin) {
        var name = shrinking(detail.product(), "secondary");
        name.setMaxWidth(WIDEST);
        return new FlowPane(
                8,
                2,
                name,
                row(
                        4,
                        label(texts.get("ui.units.column.gtin"), "secondary"),
                        label(gtin, "secondary", "mono")));
    }

    private Node phone() {
        var phone =
                iconButton(texts.get("ui.phone"), MaterialDesignC.CELLPHONE, Styles.FLAT, "tiny");
        phone.setId("on-my-phone");
        phone.setTooltip(new Tooltip(texts.get("ui.phone")));
        phone.setOnAction(_ -> acts.onMyPhone(detail));
        return phone;
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
        var life = detail.record().life();
        var facts = detail.record().unit().facts();
        var shown = new Facts(texts, "ui.units.fact.");
        if (detail.record().owners().current() == null) {
            shown.fact("owner", null);
        }
        return shown.fact("market", facts.shipped().country())
                .fact("made", facts.made().on())
                .fact("shipped", facts.shipped().on())
                .fact("scans", life.scans())
                .factIfKnown("lastScan", life.lastScanOn());
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
