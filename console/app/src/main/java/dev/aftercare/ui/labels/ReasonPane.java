package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.label;

import static java.util.Objects.requireNonNull;

import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Map;

/// Why units that have a label get another. Only there where some have one.
final class ReasonPane {
    private final PrintViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Reprint.Reason, RadioButton> buttons = new EnumMap<>(Reprint.Reason.class);
    private final TextField text = new TextField();
    private final VBox pane = new VBox(8);

    ReasonPane(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var choice = new FlowPane(14, 6);
        for (var reason : Reprint.Reason.values()) {
            choice.getChildren().add(button(reason));
        }
        text.setId("reason-text");
        text.setPromptText(texts.get("ui.labels.reason.text"));
        text.setAccessibleText(texts.get("ui.labels.reason.text"));
        text.textProperty().bindBidirectional(model.reasonText());
        pane.setId("reason");
        pane.getChildren().setAll(label(texts.get("ui.labels.reason"), "pane-title"), choice, text);
        pane.getStyleClass().addAll("pane-section", "reason");
        model.reason().subscribe(this::show);
        show();
        model.seen()
                .subscribe(
                        seen -> {
                            boolean wanted = seen.forecast().printedBefore() > 0;
                            pane.setVisible(wanted);
                            pane.setManaged(wanted);
                        });
        return pane;
    }

    private RadioButton button(Reprint.Reason reason) {
        var button = new RadioButton(texts.get("ui.labels.reason." + reason));
        button.setId("reason-" + reason);
        button.setToggleGroup(group);
        button.selectedProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen) {
                                model.reason().set(reason);
                            }
                        });
        buttons.put(reason, button);
        return button;
    }

    private void show() {
        var reason = model.reason().get();
        if (reason == null) {
            group.selectToggle(null);
        }
        buttons.forEach((one, button) -> button.setSelected(one == reason));
        text.setVisible(reason == Reprint.Reason.OTHER);
        text.setManaged(reason == Reprint.Reason.OTHER);
    }

    /// Where a reason is said.
    void focus() {
        var reason = model.reason().get();
        if (reason == Reprint.Reason.OTHER) {
            text.requestFocus();
        } else {
            requireNonNull(buttons.get(reason == null ? Reprint.Reason.DAMAGED : reason))
                    .requestFocus();
        }
    }
}
