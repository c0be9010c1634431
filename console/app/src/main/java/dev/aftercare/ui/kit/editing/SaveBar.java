package dev.aftercare.ui.kit.editing;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.Nodes;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The bar below what is edited: save, discard, and how it stands.
public final class SaveBar extends HBox {
    private final Unsaved unsaved;
    private final Texts texts;
    private final Label state = Nodes.label("", "secondary");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private int toCorrect;

    public SaveBar(Unsaved unsaved, Texts texts, Runnable save) {
        super(8);
        this.unsaved = unsaved;
        this.texts = texts;
        getStyleClass().addAll("pane-actions", "save-bar");
        var wrong = Fields.sentence();
        wrong.setId("save-wrong");
        trouble.subscribe(said -> Fields.say(wrong, said));
        HBox.setHgrow(wrong, Priority.SOMETIMES);
        getChildren().addAll(save(texts, save), discard(texts), state, wrong);
        unsaved.dirty().subscribe(this::showState);
    }

    /// What cannot be said beside a field.
    public void say(String sentence) {
        trouble.set(sentence);
    }

    /// How many fields hold what cannot be saved.
    public void toCorrect(int fields) {
        toCorrect = fields;
        showState();
    }

    /// While it is at work it cannot be asked again.
    public SaveBar busy(ObservableValue<Boolean> saving) {
        saving.subscribe(now -> setDisable(now));
        return this;
    }

    private Button save(Texts texts, Runnable act) {
        var button =
                Nodes.withKey(
                        Nodes.button(
                                texts.get("ui.edit.save"),
                                MaterialDesignC.CONTENT_SAVE_OUTLINE,
                                Styles.ACCENT),
                        "Shortcut+Enter");
        button.setId("save");
        button.disableProperty().bind(unsaved.dirty().not());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Button discard(Texts texts) {
        var button = Nodes.button(texts.get("ui.edit.discard"));
        button.setId("discard");
        button.disableProperty().bind(unsaved.dirty().not());
        button.setOnAction(
                _ -> {
                    say("");
                    unsaved.discard();
                });
        return button;
    }

    private void showState() {
        if (!unsaved.dirty().get()) {
            state.setText("");
        } else if (toCorrect > 0) {
            state.setText(texts.get("ui.edit.toCorrect", toCorrect));
        } else {
            state.setText(texts.get("ui.edit.unsaved"));
        }
    }
}
