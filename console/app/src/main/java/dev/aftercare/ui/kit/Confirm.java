package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks before something that cannot be taken back. The button says what it does and to how many.
public final class Confirm implements Dialog {
    private final VBox box;
    private final Button primary;
    private Surface.Over over = () -> {};

    private Confirm(Texts texts, Question question, Runnable act) {
        primary = Nodes.button(question.effect, Styles.DANGER);
        primary.setId("confirm-do");
        primary.setDefaultButton(true);
        primary.setOnAction(
                _ -> {
                    over.close();
                    act.run();
                });
        var cancel = Nodes.button(texts.get("ui.cancel"));
        cancel.setId("confirm-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> over.close());
        var buttons = Nodes.row(8, Nodes.spacer(), cancel, primary);
        buttons.getStyleClass().add("form-buttons");
        box =
                new VBox(
                        Nodes.label(question.title, "section-title"),
                        Nodes.wrapping(question.why, "quiet"),
                        buttons);
        box.getStyleClass().add("form");
    }

    /// What is asked.
    ///
    /// @param why what becomes of what
    /// @param effect on the button: `Remove 11,982 units`
    public record Question(String title, String why, String effect) {}

    /// Does it once somebody has said so.
    public static void ask(Surface surface, Texts texts, Question question, Runnable act) {
        var confirm = new Confirm(texts, question, act);
        confirm.over = surface.open(confirm);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void opened() {
        primary.requestFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
