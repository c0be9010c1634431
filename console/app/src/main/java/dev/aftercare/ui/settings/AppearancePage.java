package dev.aftercare.ui.settings;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.settings.pages.EditingPane;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

import java.util.Locale;

/// Light, dark, or as the computer looks.
public final class AppearancePage {
    private final ObjectProperty<Appearance> look;
    private final Texts texts;

    public AppearancePage(ObjectProperty<Appearance> look, Texts texts) {
        this.look = look;
        this.texts = texts;
    }

    public Node build() {
        return EditingPane.cardOf(
                texts.get("ui.settings.appearance.look"),
                "",
                looks(),
                wrapping(texts.get("ui.settings.appearance.why"), "secondary"));
    }

    private Node looks() {
        var group = new ToggleGroup();
        var row = new HBox(12);
        for (var one : Appearance.values()) {
            row.getChildren().add(choice(one, group));
        }
        look.subscribe(
                now ->
                        group.getToggles()
                                .forEach(
                                        toggle -> toggle.setSelected(toggle.getUserData() == now)));
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                before.setSelected(true);
                            } else {
                                look.set((Appearance) now.getUserData());
                            }
                        });
        return row;
    }

    private ToggleButton choice(Appearance one, ToggleGroup group) {
        var name = one.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(texts.get("ui.look." + name), icon(shape(one)));
        button.setId("look-" + name);
        button.setUserData(one);
        button.setToggleGroup(group);
        button.getStyleClass().add("look-choice");
        return button;
    }

    private static Ikon shape(Appearance one) {
        return switch (one) {
            case LIGHT -> MaterialDesignW.WHITE_BALANCE_SUNNY;
            case DARK -> MaterialDesignW.WEATHER_NIGHT;
            case SYSTEM -> MaterialDesignM.MONITOR;
        };
    }
}
