package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.texts.Texts;
import dev.aftercare.units.UnitState;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/// One tab a state, with how many units are in it.
final class StateTabs {
    private final UnitsViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    StateTabs(UnitsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var tabs = row(4, tab(null, "all"));
        for (var state : UnitState.values()) {
            tabs.getChildren().add(tab(state, state.name().toLowerCase(Locale.ROOT)));
        }
        tabs.getStyleClass().add("views");
        model.filter().subscribe(_ -> select());
        return tabs;
    }

    private Node tab(@Nullable UnitState state, String name) {
        var tab = new ToggleButton(texts.get("ui.units.view." + name));
        tab.setId("view-" + name);
        tab.setUserData(state);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.getStyleClass().add("view-tab");
        tab.setToggleGroup(group);
        tab.setOnAction(
                _ -> {
                    model.filter().set(model.filter().get().inAny(state));
                    tab.setSelected(true);
                });
        var count = label("", "count");
        count.setVisible(false);
        tab.setGraphic(count);
        model.states().subscribe(counts -> show(count, state, counts));
        return tab;
    }

    private void show(Label count, @Nullable UnitState state, Map<UnitState, Long> counts) {
        count.setVisible(!counts.isEmpty());
        count.setText(
                texts.get(
                        "ui.number",
                        state == null
                                ? counts.values().stream().mapToLong(n -> n).sum()
                                : counts.getOrDefault(state, 0L)));
    }

    private void select() {
        var state = model.filter().get().state();
        group.getToggles().forEach(tab -> tab.setSelected(tab.getUserData() == state));
    }
}
