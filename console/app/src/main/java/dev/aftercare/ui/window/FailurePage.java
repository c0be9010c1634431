package dev.aftercare.ui.window;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;

/// The window where the console cannot be: whose window it is, what is the matter, and what to do.
final class FailurePage {
    private FailurePage() {}

    static Parent of(Failure failure, List<Button> buttons) {
        var title = wrapping(failure.title(), "page-title");
        title.setGraphic(Nodes.icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, "danger"));
        var box = new VBox(12, brand(), title, wrapping(failure.why(), "refused"));
        if (!failure.detail().isEmpty()) {
            box.getChildren().add(wrapping(failure.detail(), "mono", "refused-detail"));
        }
        var row = row(8, buttons.toArray(Button[]::new));
        row.getStyleClass().add("form-buttons");
        box.getChildren().add(row);
        box.getStyleClass().add("failure-page");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        var page = new StackPane(box);
        page.getStyleClass().addAll("shell", "waiting");
        return page;
    }

    private static Region brand() {
        var letter = new Region();
        letter.getStyleClass().add("letter");
        var logo = new StackPane(letter);
        logo.getStyleClass().add("logo");
        var brand = row(10, logo, label("Aftercare", "brand-name"));
        brand.getStyleClass().add("failure-brand");
        return brand;
    }
}
