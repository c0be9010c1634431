package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.item;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetail.Deed;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What can be done to the unit in the pane: what is done most as buttons, what is rare in a menu.
final class PaneActions {
    private final UnitDetail detail;
    private final Texts texts;
    private final PaneActs acts;
    private final Set<Deed> may;

    PaneActions(UnitDetail detail, Texts texts, PaneActs acts) {
        this.detail = detail;
        this.texts = texts;
        this.acts = acts;
        this.may = detail.may();
    }

    Node[] build() {
        var nodes = new ArrayList<Node>();
        if (may.contains(Deed.REGISTER)) {
            nodes.add(register());
        }
        if (may.contains(Deed.LABEL)) {
            var key = detail.record().life().labelledOn() == null ? "label" : "reprint";
            nodes.add(action("label", "ui.units.act." + key, () -> acts.label(detail)));
        }
        if (may.contains(Deed.SHIP)) {
            nodes.add(action("ship", "ui.units.act.ship", () -> acts.ship(detail)));
        }
        nodes.addAll(List.of(spacer(), phone(), more()));
        return nodes.toArray(Node[]::new);
    }

    private Button register() {
        var register = action("register", "ui.units.register", () -> acts.register(detail));
        register.setGraphic(new Keycap("Enter"));
        register.getStyleClass().addAll(Styles.ACCENT, "with-key");
        return register;
    }

    private Button phone() {
        var phone =
                Nodes.iconButton(texts.get("ui.phone"), MaterialDesignC.CELLPHONE, Styles.SMALL);
        phone.setId("on-my-phone");
        phone.setTooltip(new Tooltip(texts.get("ui.phone")));
        phone.setOnAction(_ -> acts.onMyPhone(detail));
        return phone;
    }

    private Button action(String id, String key, Runnable act) {
        var button = button(texts.get(key), Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuButton more() {
        var more = Nodes.menu("", Nodes.icon(MaterialDesignD.DOTS_HORIZONTAL), Styles.SMALL);
        more.setId("unit-more");
        more.setAccessibleText(texts.get("ui.units.more"));
        more.getStyleClass().add("columns");
        if (may.contains(Deed.MARK)) {
            var marks = new Menu(texts.get("ui.units.act.mark"));
            Arrays.stream(UnitMark.values())
                    .forEach(
                            mark ->
                                    marks.getItems()
                                            .add(
                                                    item(
                                                            "mark-" + mark,
                                                            word(mark),
                                                            () -> acts.mark(detail, mark))));
            more.getItems().add(marks);
        }
        if (may.contains(Deed.UNMARK)) {
            add(more, "unmark", () -> acts.mark(detail, null));
        }
        if (may.contains(Deed.BLOCK)) {
            add(more, "block", () -> acts.block(detail, true));
        }
        if (may.contains(Deed.UNBLOCK)) {
            add(more, "unblock", () -> acts.block(detail, false));
        }
        add(more, "note", () -> acts.note(detail));
        add(more, "batch", () -> acts.batch(detail));
        return more;
    }

    private void add(MenuButton menu, String name, Runnable act) {
        menu.getItems().add(item("unit-" + name, texts.get("ui.units.act." + name), act));
    }

    private String word(UnitMark mark) {
        return texts.get("ui.units.status." + mark.name().toLowerCase(Locale.ROOT));
    }
}
