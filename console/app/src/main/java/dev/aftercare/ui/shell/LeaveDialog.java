package dev.aftercare.ui.shell;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Whether to close the window although something typed would be lost.
final class LeaveDialog implements Dialog {
    private final VBox form;
    private final Button stay;

    LeaveDialog(Texts texts, Runnable close, Runnable stayHere) {
        stay = Nodes.button(texts.get("ui.leave.stay"), Styles.ACCENT);
        stay.setId("leave-stay");
        stay.setCancelButton(true);
        stay.setOnAction(_ -> stayHere.run());
        var leave = Nodes.button(texts.get("ui.leave.do"), Styles.DANGER);
        leave.setId("leave-do");
        leave.setOnAction(_ -> close.run());
        form =
                new VBox(
                        Nodes.label(texts.get("ui.leave.title"), "section-title"),
                        Nodes.wrapping(texts.get("ui.form.dirty")),
                        Nodes.row(8, Nodes.spacer(), leave, stay));
        form.getStyleClass().add("form");
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void opened() {
        stay.requestFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
