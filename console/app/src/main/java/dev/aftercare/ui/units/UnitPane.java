package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import atlantafx.base.theme.Styles;

import dev.aftercare.owners.OwnerRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.kit.Timeline;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetail.Deed;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The pane beside the list: who, what, how long covered, what happened; actions pinned below.
final class UnitPane {
    private static final int PIXELS_A_MODULE = 3;

    private final UnitDetail detail;
    private final Texts texts;
    private final Acts acts;

    UnitPane(UnitDetail detail, Texts texts, Acts acts) {
        this.detail = detail;
        this.texts = texts;
        this.acts = acts;
    }

    /// What its buttons do.
    record Acts(
            Consumer<UnitDetail> register,
            Consumer<UnitDetail> ship,
            Consumer<UnitDetail> phone,
            Consumer<String> copy,
            Runnable close) {}

    Node build() {
        var events = detail.record().timeline();
        var unit = detail.record().unit();
        var status = UnitStatus.of(unit, detail.record().life().firstScanOn() != null);
        return new SidePane("unit-pane")
                .header(
                        texts.get("ui.close"),
                        acts.close,
                        new Pill(texts.get(status.key()), status.shape, status.tone),
                        texts.get("ui.units.product", detail.product(), unit.product().gtin()),
                        label(unit.serial(), "serial"),
                        copy(unit.serial()))
                .section(row(16, code(unit.serial()), facts()))
                .section(new Warranty(detail, texts).build())
                .section(
                        SidePane.title(
                                texts.get("ui.units.history"),
                                label(texts.get("ui.units.events", events.size()), "secondary")),
                        new Timeline(new History(texts).entries(events)))
                .actions(actions());
    }

    private Node copy(String serial) {
        var copy =
                iconButton(
                        texts.get("ui.units.copy"),
                        MaterialDesignC.CONTENT_COPY,
                        Styles.FLAT,
                        "tiny");
        copy.setOnAction(_ -> acts.copy.accept(serial));
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
                        .mainFact("owner", owning == null ? null : called(owning.owner()));
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

    /// By name, else by what they can be reached by.
    private static @Nullable String called(OwnerRow who) {
        return Stream.of(who.name(), who.email(), who.phone())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Node[] actions() {
        var phone = action("on-my-phone", "ui.phone", () -> acts.phone.accept(detail));
        return Stream.concat(detail.may().stream().map(this::action), Stream.of(phone))
                .toArray(Node[]::new);
    }

    private Button action(Deed deed) {
        return switch (deed) {
            case REGISTER -> {
                var register =
                        action("register", "ui.units.register", () -> acts.register.accept(detail));
                register.getStyleClass().add(Styles.ACCENT);
                yield register;
            }
            case SHIP -> action("ship", "ui.units.ship", () -> acts.ship.accept(detail));
        };
    }

    private Button action(String id, String key, Runnable act) {
        var button = button(texts.get(key), Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
