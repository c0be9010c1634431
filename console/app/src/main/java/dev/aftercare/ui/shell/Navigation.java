package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.atRight;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;

import dev.aftercare.texts.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;

/// The sections that there is a screen for, with what waits in each: icons and words, or icons only
/// where the window is narrow or its person wants the room.
final class Navigation {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// More has no room beside an icon.
    private static final long MOST_IN_NARROW = 99;

    private final ShellViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Labeled> items = new ArrayList<>();
    private final Label name = label("Aftercare", "brand-name");
    private final Button fold = new Button();
    private final VBox navigation = new VBox();

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
        apart.getChildren().addFirst(new Separator());
        apart.getChildren().add(fold());
        model.section().subscribe(this::select);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        navigation.getChildren().addAll(brand(), daily, gap, apart);
        navigation.setId("navigation");
        navigation.getStyleClass().add("navigation");
        model.narrow().subscribe(_ -> arrange());
        model.hasRoom().subscribe(_ -> arrange());
        return navigation;
    }

    private Node brand() {
        var letter = new Region();
        letter.getStyleClass().add("letter");
        var logo = new StackPane(letter);
        logo.getStyleClass().add("logo");
        var brand = new HBox(10, logo, name);
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
        items.add(button);
        return inRow(button, badge(section));
    }

    private static Node inRow(Region button, Node badge) {
        var item = atRight(button, badge);
        item.getStyleClass().add("nav-row");
        return item;
    }

    private Node fold() {
        fold.setId("fold");
        fold.getStyleClass().addAll("nav-item", "fold");
        fold.setOnAction(_ -> model.narrow().set(!model.narrow().get()));
        items.add(fold);
        return inRow(fold, new Region());
    }

    private Node badge(Section section) {
        var badge = new Label();
        badge.getStyleClass().addAll("nav-badge", "calm");
        model.waiting().subscribe(_ -> count(badge, section));
        model.narrow().subscribe(_ -> count(badge, section));
        model.hasRoom().subscribe(_ -> count(badge, section));
        return badge;
    }

    private void count(Label badge, Section section) {
        var n = model.waiting().get().getOrDefault(section, 0L);
        badge.setVisible(n > 0);
        badge.setText(
                isNarrow() && n > MOST_IN_NARROW
                        ? texts.get("ui.nav.many", MOST_IN_NARROW)
                        : texts.get("ui.number", n));
    }

    private boolean isNarrow() {
        return model.narrow().get() || !model.hasRoom().get();
    }

    private void arrange() {
        boolean narrow = isNarrow();
        navigation.pseudoClassStateChanged(NARROW, narrow);
        name.setVisible(!narrow);
        name.setManaged(!narrow);
        fold.setText(texts.get(narrow ? "ui.nav.unfold" : "ui.nav.fold"));
        fold.setGraphic(
                icon(
                        narrow
                                ? MaterialDesignC.CHEVRON_DOUBLE_RIGHT
                                : MaterialDesignC.CHEVRON_DOUBLE_LEFT));
        fold.getParent().setVisible(model.hasRoom().get());
        for (var item : items) {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        }
    }

    private void select(Section section) {
        group.getToggles().forEach(one -> one.setSelected(one.getUserData() == section));
    }
}
