package dev.aftercare.ui.kit;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fields with their names above and, right below, what is wrong with each.
public final class Fields {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final String prefix;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Integer> wrong = new ReadOnlyObjectWrapper<>(0);

    /// @param prefix of the keys of the fields' names
    public Fields(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    private record Field(Node control, Label wrong) {}

    /// Makes a field.
    ///
    /// @param name the end of its name's key, and what violations call it
    /// @param aliases what else violations call it
    public VBox field(String name, Node control, String... aliases) {
        var label = Nodes.label(texts.get(prefix + name), "form-label");
        label.setLabelFor(control);
        if (control.getId() == null) {
            control.setId("form-" + name);
        }
        var field = new Field(control, sentence());
        if (control instanceof TextInputControl typed) {
            typed.textProperty().subscribe((_, _) -> say(field, "")); // it may be right now
        }
        fields.put(name, field);
        for (var alias : aliases) {
            fields.put(alias, field);
        }
        return new VBox(4, label, control, field.wrong);
    }

    /// The same, with a word about it below.
    public VBox explained(String name, Node control, Node explanation) {
        var box = field(name, control);
        box.getChildren().add(explanation);
        return box;
    }

    /// Says what is wrong beside its fields, and goes to the first of them.
    ///
    /// @return what there is no field for
    public List<String> show(List<Violation> violations) {
        var others = new ArrayList<String>();
        fields.values().forEach(field -> say(field, ""));
        @Nullable Field first = null;
        for (var violation : violations.reversed()) {
            var field = fields.get(violation.field());
            if (field == null) {
                others.addFirst(texts.violation(violation));
            } else {
                say(field, texts.violation(violation));
                first = field;
            }
        }
        if (first != null) {
            first.control.requestFocus();
        }
        return others;
    }

    /// How many fields something is wrong with, as far as anybody has said.
    public ReadOnlyObjectProperty<Integer> wrong() {
        return wrong.getReadOnlyProperty();
    }

    private void say(Field field, String sentence) {
        field.control.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        field.control.setAccessibleHelp(sentence);
        say(field.wrong, sentence);
        wrong.set(
                (int)
                        fields.values().stream()
                                .distinct()
                                .filter(one -> !one.wrong.getText().isEmpty())
                                .count());
    }

    /// Shows a sentence, or takes no room.
    public static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    /// A place for what is wrong.
    public static Label sentence() {
        var label = Nodes.wrapping("", "form-wrong");
        say(label, "");
        return label;
    }
}
