package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.atRight;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;

import dev.aftercare.texts.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sections that there is a screen for, with what waits in each.
final class Navigation {
    private final ShellViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    Navigation(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var daily = new VBox();
        daily.getStyleClass().add("daily");
        var apart = new VBox();
        for (var section : model.sections()) {
            (section.apart() ? apart : daily).getChildren().add(item(section));
        }
        if (!apart.getChildren().isEmpty()) {
            apart.getChildren().addFirst(new Separator());
        }
        model.section().subscribe(this::select);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var navigation = new VBox(brand(), daily, gap, apart);
        navigation.getStyleClass().add("navigation");
        return navigation;
    }

    private static Node brand() {
        var letter = new Region();
        letter.getStyleClass().add("letter");
        var logo = new StackPane(letter);
        logo.getStyleClass().add("logo");
        var brand = new HBox(10, logo, label("Aftercare", "brand-name"));
        brand.setAlignment(Pos.CENTER_LEFT);
        brand.getStyleClass().add("brand");
        return brand;
    }

    private Node item(Section section) {
        var button = new ToggleButton(texts.get(section.key()), icon(section.shape));
        button.setId("go-" + section.name());
        button.setUserData(section);
        button.getStyleClass().add("nav-item");
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    model.section().set(section);
                    button.setSelected(true);
                });
        var item = atRight(button, badge(section));
        item.getStyleClass().add("nav-row");
        return item;
    }

    private Node badge(Section section) {
        var badge = new Label();
        badge.getStyleClass().addAll("nav-badge", "calm");
        model.waiting()
                .subscribe(
                        waiting -> {
                            var n = waiting.getOrDefault(section, 0L);
                            badge.setVisible(n > 0);
                            badge.setText(texts.get("ui.number", n));
                        });
        return badge;
    }

    private void select(Section section) {
        group.getToggles().forEach(one -> one.setSelected(one.getUserData() == section));
    }
}
