package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something to fill in: fields under each other, what is wrong with each right below it, and two
/// buttons. What was typed stays until it is taken.
public final class Form extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final String prefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Label general = wrong();
    private final VBox body = new VBox(10);

    /// @param prefix of the keys of its words: `title`, and one a field
    public Form(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
        getStyleClass().add("form");
        body.getStyleClass().add("form-body");
        getChildren().addAll(Nodes.label(texts.get(prefix + "title"), "section-title"), body);
    }

    private record Field(Control control, Label wrong) {}

    /// Adds a field.
    ///
    /// @param name as violations call it
    public Form field(String name, Control control) {
        var label = Nodes.label(texts.get(prefix + name), "form-label");
        label.setLabelFor(control);
        control.setId("form-" + name);
        control.setMaxWidth(Double.MAX_VALUE);
        var wrong = wrong();
        fields.put(name, new Field(control, wrong));
        body.getChildren().add(new VBox(4, label, control, wrong));
        return this;
    }

    public Form explain(String text) {
        body.getChildren().add(Nodes.wrapping(text, "secondary"));
        return this;
    }

    /// Ends the form.
    ///
    /// @param effect names what the button does
    public Form buttons(String effect, Runnable act, Runnable leave) {
        var primary = Nodes.button(effect, Styles.ACCENT);
        primary.setId("form-do");
        primary.setDefaultButton(true);
        primary.setOnAction(_ -> act.run());
        var cancel = Nodes.button(texts.get("ui.cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(_ -> leave.run());
        var row = Nodes.row(8, Nodes.spacer(), cancel, primary);
        row.getStyleClass().add("form-buttons");
        getChildren().addAll(general, row);
        return this;
    }

    /// The button that does it, for who switches it off meanwhile.
    public Button primary() {
        return (Button) lookup("#form-do");
    }

    /// Says what is wrong beside its fields, and goes to the first of them.
    public void show(List<Violation> violations) {
        fields.values().forEach(field -> say(field, ""));
        say(general, "");
        for (var violation : violations.reversed()) {
            var field = fields.get(violation.field());
            var sentence = texts.violation(violation);
            if (field == null) {
                say(general, sentence);
            } else {
                say(field, sentence);
                field.control.requestFocus();
            }
        }
    }

    /// What the business says no to.
    public void refuse(String sentence) {
        show(List.of());
        say(general, sentence);
    }

    private static void say(Field field, String sentence) {
        field.control.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        field.control.setAccessibleHelp(sentence);
        say(field.wrong, sentence);
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    private static Label wrong() {
        var label = Nodes.wrapping("", "form-wrong");
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }
}
