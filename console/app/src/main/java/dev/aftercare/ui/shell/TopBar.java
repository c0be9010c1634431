package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.menu;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Avatar;
import dev.aftercare.ui.look.Appearance;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is looked for; which database; who works here and what they want to look at.
final class TopBar {
    private final ShellViewModel model;
    private final Texts texts;
    private final Node search;
    private final List<Node> chips;

    /// @param search the field in which anything is typed or scanned
    /// @param chips what else of the whole window stands there
    TopBar(ShellViewModel model, Texts texts, Node search, List<Node> chips) {
        this.model = model;
        this.texts = texts;
        this.search = search;
        this.chips = chips;
    }

    Node build() {
        HBox.setHgrow(search, Priority.SOMETIMES);
        var bar = row(12, search, spacer(), store());
        bar.getChildren().addAll(chips);
        bar.getChildren().add(person(model.where().person()));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Label store() {
        var where = model.where();
        var store =
                label(
                        where.shared()
                                ? texts.get("ui.store.shared", where.name())
                                : texts.get("ui.store.local"),
                        "chip");
        store.setId("store");
        store.setGraphic(icon(MaterialDesignD.DATABASE_OUTLINE, "muted"));
        if (where.shared()) {
            store.setTooltip(new Tooltip(where.store()));
        }
        return store;
    }

    private MenuButton person(String name) {
        var menu = menu(name, new Avatar(initials(name)), "user");
        menu.setId("person");
        var group = new ToggleGroup();
        for (var look : Appearance.values()) {
            menu.getItems().add(choice(look, group));
        }
        return menu;
    }

    private RadioMenuItem choice(Appearance look, ToggleGroup group) {
        var name = look.name().toLowerCase(Locale.ROOT);
        var item = new RadioMenuItem(texts.get("ui.look." + name));
        item.setId("look-" + name);
        item.setToggleGroup(group);
        item.setOnAction(_ -> model.look().set(look));
        model.look().subscribe(now -> item.setSelected(now == look));
        return item;
    }

    private static String initials(String person) {
        return Arrays.stream(person.split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
