package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.item;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.paging.Ticked;
import dev.aftercare.units.UnitMark;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What can be done to all that is ticked. There is nothing of it while nothing is.
final class SelectionMenu {
    private final UnitsViewModel model;
    private final UnitActs acts;
    private final UnitDialogs dialogs;
    private final Texts texts;
    private final MenuButton menu =
            Nodes.menu("", Nodes.icon(MaterialDesignC.CHECKBOX_MULTIPLE_MARKED_OUTLINE));

    SelectionMenu(UnitsViewModel model, UnitActs acts, UnitDialogs dialogs, Texts texts) {
        this.model = model;
        this.acts = acts;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    Node build() {
        menu.setId("ticked");
        menu.getStyleClass().addAll(Styles.SMALL);
        menu.getItems().setAll(items());
        menu.managedProperty().bind(menu.visibleProperty());
        model.list().ticked().subscribe(this::show);
        model.list().count().subscribe(this::show);
        return menu;
    }

    /// Opens it, for who works by keyboard.
    void open() {
        if (menu.isVisible()) {
            menu.requestFocus();
            menu.show();
        }
    }

    private void show() {
        var list = model.list();
        long count = list.ticked().get().count(list.count().get());
        menu.setText(texts.get("ui.units.ticked", count));
        menu.setVisible(count > 0);
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item("ticked-print", texts.get("ui.units.print"), acts::print));
        items.add(act("ticked-ship", "ui.units.act.ship", dialogs::ship));
        items.add(new SeparatorMenuItem());
        var marks = new Menu(texts.get("ui.units.act.mark"));
        marks.setId("ticked-mark");
        Arrays.stream(UnitMark.values()).map(this::mark).forEach(marks.getItems()::add);
        items.add(marks);
        items.add(act("ticked-unmark", "ui.units.act.unmark", units -> acts.mark(units, null)));
        items.add(act("ticked-block", "ui.units.act.block", units -> dialogs.block(units, true)));
        items.add(
                act("ticked-unblock", "ui.units.act.unblock", units -> dialogs.block(units, false)));
        items.add(new SeparatorMenuItem());
        items.add(
                item(
                        "ticked-none",
                        texts.get("ui.units.untick"),
                        () -> model.list().ticked().set(Ticked.none())));
        return items;
    }

    private MenuItem mark(UnitMark mark) {
        var name = mark.name().toLowerCase(Locale.ROOT);
        return act("ticked-" + name, "ui.units.status." + name, units -> acts.mark(units, mark));
    }

    private MenuItem act(String id, String key, Consumer<Targets> act) {
        return item(id, texts.get(key), () -> model.ticked().ifPresent(act));
    }
}
