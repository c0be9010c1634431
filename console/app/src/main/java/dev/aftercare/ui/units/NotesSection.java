package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitDetail;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// What staff wrote down about the unit, pinned notes first.
final class NotesSection {
    private final UnitDetail detail;
    private final Texts texts;
    private final PaneActs acts;

    NotesSection(UnitDetail detail, Texts texts, PaneActs acts) {
        this.detail = detail;
        this.texts = texts;
        this.acts = acts;
    }

    Node build() {
        var add = button(texts.get("ui.units.act.note"), MaterialDesignP.PLUS, Styles.FLAT, "tiny");
        add.setId("note-add");
        add.setOnAction(_ -> acts.note(detail));
        var section = new VBox(6, SidePane.title(texts.get("ui.units.notes"), add));
        section.setId("notes");
        detail.record().notes().forEach(note -> section.getChildren().add(note(note)));
        return section;
    }

    private Node note(NoteRow note) {
        var key = note.editedAt() == null ? "ui.units.note.by" : "ui.units.note.edited";
        var head =
                row(
                        0,
                        shrinking(texts.get(key, note.author(), note.madeAt()), "caption"),
                        spacer());
        if (note.author().equals(acts.author())) {
            head.getChildren()
                    .add(small("edit", MaterialDesignP.PENCIL_OUTLINE, () -> acts.edit(note)));
        }
        head.getChildren()
                .addAll(
                        note.pinned()
                                ? small("unpin", MaterialDesignP.PIN, () -> acts.pin(note))
                                : small("pin", MaterialDesignP.PIN_OUTLINE, () -> acts.pin(note)),
                        small("remove", MaterialDesignD.DELETE_OUTLINE, () -> acts.remove(note)));
        var box = new VBox(1, head, wrapping(note.text(), "small-body"));
        box.getStyleClass().add(note.pinned() ? "pinned-note" : "note");
        return box;
    }

    private Button small(String name, Ikon shape, Runnable act) {
        var button = iconButton(texts.get("ui.units.note." + name), shape, Styles.FLAT, "tiny");
        button.setId("note-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
