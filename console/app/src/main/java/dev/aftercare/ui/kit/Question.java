package dev.aftercare.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Something to decide, over the screen: a sentence, and a button for each answer.
public final class Question implements Dialog {
    private final VBox box = new VBox();
    private final HBox buttons = Nodes.row(8, Nodes.spacer());
    private Surface.Over over = () -> {};
    private @Nullable Button begin;

    public Question(String title, String sentence) {
        box.getStyleClass().addAll("form", "question");
        buttons.getStyleClass().add("form-buttons");
        box.getChildren()
                .addAll(
                        Nodes.label(title, "section-title"),
                        Nodes.wrapping(sentence, "question-text"),
                        buttons);
    }

    /// Shows what it is about, above the answers.
    public Question about(Node node) {
        box.getChildren().add(box.getChildren().indexOf(buttons), node);
        return this;
    }

    /// An answer; Esc gives it.
    public Question back(String id, String words, Runnable act) {
        answer(id, words, act).setCancelButton(true);
        return this;
    }

    public Question other(String id, String words, Runnable act, String... styles) {
        answer(id, words, act).getStyleClass().addAll(styles);
        return this;
    }

    /// The answer that Enter gives.
    public Question main(String id, String words, Runnable act, String... styles) {
        var button = answer(id, words, act);
        button.getStyleClass().addAll(styles);
        button.setDefaultButton(true);
        begin = button;
        return this;
    }

    private Button answer(String id, String words, Runnable act) {
        var button = Nodes.button(words);
        button.setId(id);
        button.setOnAction(
                _ -> {
                    over.close();
                    act.run();
                });
        buttons.getChildren().add(button);
        return button;
    }

    public void openOn(Surface surface) {
        over = surface.open(this);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void opened() {
        if (begin != null) {
            begin.requestFocus();
        }
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
