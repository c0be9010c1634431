package dev.aftercare.ui.scan;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.scan.ScanServerViewModel.State;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Map;

/// All there is to know and to set of the scan server: in the top bar's popover and on a page.
final class ServerPanel {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final ScanServerViewModel model;
    private final Texts texts;
    private final VBox standing = new VBox(6);
    private final Label trouble = wrapping("", "form-wrong");
    private final Label warning = wrapping("", "server-warning");
    private final Label alone = wrapping("", "secondary");
    private final Button toggle = button("", Styles.ACCENT);
    private final TextField host = new TextField();
    private final TextField port = new TextField();
    private final Label hostWrong = wrapping("", "form-wrong");
    private final Label portWrong = wrapping("", "form-wrong");

    ServerPanel(ScanServerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var panel =
                model.state().get() == State.ELSEWHERE
                        ? new VBox(12, elsewhere())
                        : new VBox(
                                12, standing, fields(), alone, warning, atStart(), trouble,
                                bottom());
        panel.getStyleClass().add("server-panel");
        warning.setGraphic(icon(MaterialDesignA.ALERT_OUTLINE, "warning"));
        model.state().subscribe(this::show);
        model.visits().subscribe(this::showStanding);
        model.host().subscribe(this::warn);
        model.violations().subscribe(this::showViolations);
        model.refusal().subscribe(no -> say(trouble, no == null ? "" : texts.refusal(no)));
        show();
        return panel;
    }

    /// The command line is for whoever looks after the database.
    private Node elsewhere() {
        return new VBox(
                8,
                wrapping(texts.get("ui.server.elsewhere")),
                copied(model.elsewhere(), "server-command"));
    }

    private Node fields() {
        host.textProperty().bindBidirectional(model.host());
        port.textProperty().bindBidirectional(model.port());
        host.setId("server-host");
        port.setId("server-port");
        var at = field("ui.server.host", host, hostWrong);
        HBox.setHgrow(at, Priority.ALWAYS);
        var behind = field("ui.server.port", port, portWrong);
        behind.setMinWidth(84);
        behind.setMaxWidth(84);
        var fields = row(8, at, behind);
        fields.setAlignment(Pos.TOP_LEFT);
        return fields;
    }

    private Region field(String key, TextField field, Label wrong) {
        var label = label(texts.get(key), "form-label");
        label.setLabelFor(field);
        field.setOnAction(_ -> model.toggle());
        return new VBox(4, label, field, wrong);
    }

    private Node atStart() {
        var box = new CheckBox(texts.get("ui.server.atStart"));
        box.setId("server-at-start");
        box.selectedProperty().bindBidirectional(model.atStart());
        return box;
    }

    private Node bottom() {
        toggle.setId("server-toggle");
        toggle.setOnAction(_ -> model.toggle());
        return row(8, spacer(), toggle);
    }

    private void show() {
        var state = model.state().get();
        boolean on = state == State.ON;
        toggle.setText(texts.get(on ? "ui.server.stop" : "ui.server.start"));
        toggle.setDisable(state == State.STARTING || state == State.STOPPING);
        toggle.getStyleClass().remove(Styles.ACCENT);
        if (!on) {
            toggle.getStyleClass().add(Styles.ACCENT);
        }
        host.setDisable(state != State.OFF);
        port.setDisable(state != State.OFF);
        showStanding();
        warn();
    }

    private void showStanding() {
        standing.getChildren().setAll(state());
        var since = model.since();
        if (model.state().get() == State.ON && since != null) {
            model.addresses()
                    .forEach(at -> standing.getChildren().add(copied(at.toString(), "server-at")));
            standing.getChildren()
                    .add(
                            label(
                                    texts.get("ui.server.visits", model.visits().get(), since),
                                    "secondary"));
        }
    }

    private Node state() {
        return switch (model.state().get()) {
            case ON -> running();
            case STARTING -> label(texts.get("ui.server.starting"));
            case STOPPING -> label(texts.get("ui.server.stopping"));
            case OFF, ELSEWHERE -> label(texts.get("ui.server.off"), "secondary");
        };
    }

    /// No phone reaches what answers this computer only.
    private Node running() {
        return model.isForThisComputerOnly()
                ? StatusText.loud(
                        texts.get("ui.server.onHere"), MaterialDesignA.ALERT_OUTLINE, Tone.WARNING)
                : new StatusText(
                        texts.get("ui.server.on"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        Tone.SUCCESS);
    }

    private Node copied(String text, String style) {
        var words = shrinking(text, "mono", style);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var copy =
                iconButton(
                        texts.get("ui.server.copy"),
                        MaterialDesignC.CONTENT_COPY,
                        Styles.FLAT,
                        "tiny");
        copy.setOnAction(
                _ ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        return row(4, words, copy);
    }

    private void warn() {
        boolean open = !model.isForThisComputerOnly();
        say(warning, open ? texts.get("ui.server.open") : "");
        say(alone, open ? "" : texts.get("ui.server.alone"));
    }

    private void showViolations(List<Violation> violations) {
        show("host", host, hostWrong, violations);
        show("port", port, portWrong, violations);
    }

    private void show(String name, TextField field, Label wrong, List<Violation> violations) {
        var sentence =
                violations.stream()
                        .filter(one -> one.field().equals(name))
                        .map(texts::violation)
                        .findFirst()
                        .orElse("");
        field.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        field.setAccessibleHelp(sentence);
        say(wrong, sentence);
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
