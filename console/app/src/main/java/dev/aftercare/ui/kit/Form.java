package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Work;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something to fill in: fields under each other, what is wrong with each right below it, and two
/// buttons. What was typed stays until it is taken, or its person twice said to leave.
///
/// ```
/// new Form(texts, "ui.units.ship.")
///         .field("shippedOn", on)
///         .submit(texts.get("ui.units.ship.do"), model::ship, done -> …)
///         .openOn(surface);
/// ```
public final class Form implements Dialog {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final String prefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Control> controls = new ArrayList<>();
    private final Label general = wrong();
    private final VBox body = new VBox(10);
    private final VBox form = new VBox();
    private final Button primary = Nodes.button("", Styles.ACCENT);
    private final Button cancel;
    private Surface.Over over = () -> {};
    private boolean dirty;
    private boolean warned;

    /// @param prefix of the keys of its words: `title`, and one a field
    public Form(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
        this.cancel = Nodes.button(texts.get("ui.cancel"));
        form.getStyleClass().add("form");
        body.getStyleClass().add("form-body");
        form.getChildren().addAll(Nodes.label(texts.get(prefix + "title"), "section-title"), body);
    }

    private record Field(Control control, Label wrong) {}

    /// Adds a field.
    ///
    /// @param name the end of its name's key, and what violations call it
    /// @param aliases what else violations call it
    public Form field(String name, Control control, String... aliases) {
        var label = Nodes.label(texts.get(prefix + name), "form-label");
        label.setLabelFor(control);
        control.setId("form-" + name);
        control.setMaxWidth(Double.MAX_VALUE);
        var field = new Field(control, wrong());
        fields.put(name, field);
        for (var alias : aliases) {
            fields.put(alias, field);
        }
        controls.add(control);
        if (control instanceof TextInputControl typed) {
            typed.textProperty().subscribe((_, _) -> dirty = true);
        }
        body.getChildren().add(new VBox(4, label, control, field.wrong));
        return this;
    }

    public Form explain(String text) {
        body.getChildren().add(Nodes.wrapping(text, "secondary"));
        return this;
    }

    /// Ends the form. While the work is done the button is off; what is wrong is said here, and
    /// once it is done the form is gone.
    ///
    /// @param effect names what the button does
    /// @param done told what came of it
    public <T> Form submit(String effect, Supplier<Work<T>> work, Consumer<T> done) {
        primary.setText(effect);
        primary.setId("form-do");
        primary.setDefaultButton(true);
        primary.setOnAction(_ -> start(work.get(), done));
        cancel.setId("form-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> leave());
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var row = Nodes.row(8, Nodes.spacer(), cancel, primary);
        row.getStyleClass().add("form-buttons");
        form.getChildren().addAll(general, row);
        return this;
    }

    /// In a field of many lines Enter is one of them.
    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && press.isShortcutDown()) {
            press.consume();
            primary.fire();
        }
    }

    private <T> void start(Work<T> work, Consumer<T> done) {
        primary.setDisable(true);
        work.atEnd(() -> primary.setDisable(false))
                .then(
                        result -> {
                            over.close();
                            done.accept(result);
                        })
                .whenInvalid(no -> show(no.violations()))
                .whenRefused(no -> refuse(texts.refusal(no.refusal())))
                .start();
    }

    /// Asks once where something typed would be lost.
    private void leave() {
        if (dirty && !warned) {
            warned = true;
            say(general, texts.get("ui.form.dirty"));
            cancel.setText(texts.get("ui.form.discard"));
        } else {
            over.close();
        }
    }

    public void openOn(Surface surface) {
        over = surface.open(this);
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void opened() {
        if (!controls.isEmpty()) {
            controls.getFirst().requestFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    /// Says what is wrong beside its fields, and goes to the first of them.
    private void show(List<Violation> violations) {
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
    private void refuse(String sentence) {
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
