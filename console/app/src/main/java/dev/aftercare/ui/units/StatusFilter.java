package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.Apart;
import dev.aftercare.units.list.UnitFilter;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Where units shall stand: in a state, or set apart from all others; or anywhere.
final class StatusFilter {
    private final UnitsViewModel model;
    private final Texts texts;
    private final MenuButton menu = new MenuButton();

    StatusFilter(UnitsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        menu.setId("filter-status");
        menu.getStyleClass().addAll("filter-chip", "chip-menu");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        add(
                texts.get("ui.units.filter.any"),
                now -> now.inAny(null).apart(null),
                now -> now.state() == null && now.apart() == null);
        Arrays.stream(UnitState.values())
                .forEach(
                        state ->
                                add(
                                        word(state),
                                        now -> now.in(state).apart(null),
                                        now -> now.state() == state));
        menu.getItems().add(new SeparatorMenuItem());
        Arrays.stream(Apart.values())
                .forEach(
                        apart ->
                                add(
                                        word(apart),
                                        now -> now.inAny(null).apart(apart),
                                        now -> now.apart() == apart));
        model.list().filter().subscribe(this::show);
        return menu;
    }

    private void add(String word, UnaryOperator<UnitFilter> narrow, Predicate<UnitFilter> is) {
        var item = new RadioMenuItem(word);
        item.setOnAction(_ -> model.narrow(narrow));
        model.list().filter().subscribe(now -> item.setSelected(is.test(now)));
        menu.getItems().add(item);
    }

    private void show(UnitFilter now) {
        var is =
                now.state() != null
                        ? word(now.state())
                        : now.apart() != null
                                ? word(now.apart())
                                : texts.get("ui.units.filter.any");
        var what = texts.get("ui.units.filter.status");
        menu.setGraphic(row(6, label(what), label(is, "strong")));
        menu.setAccessibleText(what + " " + is);
    }

    private String word(Enum<?> status) {
        return texts.get("ui.units.status." + status.name().toLowerCase(Locale.ROOT));
    }
}
