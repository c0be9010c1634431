package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Work;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
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
    private final Texts texts;
    private final Fields fields;
    private final List<Control> controls = new ArrayList<>();
    private final Label general = Fields.sentence();
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
        this.fields = new Fields(texts, prefix);
        this.cancel = Nodes.button(texts.get("ui.cancel"));
        form.getStyleClass().add("form");
        body.getStyleClass().add("form-body");
        form.getChildren().addAll(Nodes.label(texts.get(prefix + "title"), "section-title"), body);
    }

    /// Adds a field.
    ///
    /// @param name the end of its name's key, and what violations call it
    /// @param aliases what else violations call it
    public Form field(String name, Control control, String... aliases) {
        control.setMaxWidth(Double.MAX_VALUE);
        body.getChildren().add(fields.field(name, control, aliases));
        controls.add(control);
        if (control instanceof TextInputControl typed) {
            typed.textProperty().subscribe((_, _) -> dirty = true);
        }
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
        boolean pressed = primary.isFocused();
        if (pressed) {
            form.requestFocus(); // else it would go to what lies under the dialog
        }
        primary.setDisable(true);
        work.atEnd(
                        () -> {
                            primary.setDisable(false);
                            if (pressed) {
                                primary.requestFocus();
                            }
                        })
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
            Fields.say(general, texts.get("ui.form.dirty"));
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
        Fields.say(general, String.join(" ", fields.show(violations)));
    }

    /// What the business says no to.
    private void refuse(String sentence) {
        show(List.of());
        Fields.say(general, sentence);
    }
}
