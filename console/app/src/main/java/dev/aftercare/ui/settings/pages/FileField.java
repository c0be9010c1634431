package dev.aftercare.ui.settings.pages;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;

import atlantafx.base.theme.Styles;

import dev.aftercare.files.FileKind;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.FileChoice;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;

/// Shows the picture or manual of a field, with what chooses another or takes it away.
public final class FileField {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final double SIDE = 88;
    private static final double INSET = 8;
    private static final int KB = 1_024;

    private final ChosenFile file;
    private final FileChoice choice;
    private final Texts texts;
    private final StackPane preview = new StackPane();
    private final Label size = label("", "secondary");

    public FileField(ChosenFile file, FileChoice choice, Texts texts) {
        this.file = file;
        this.choice = choice;
        this.texts = texts;
    }

    /// Puts it together.
    ///
    /// @param id of its buttons, for tests
    public Node build(String id) {
        preview.getStyleClass().add("file-preview");
        var choose = button(texts.get("ui.settings.file.choose"), Styles.SMALL);
        choose.setId("choose-" + id);
        choose.setOnAction(_ -> choose());
        var remove = button(texts.get("ui.settings.file.remove"), Styles.SMALL, Styles.FLAT);
        remove.setId("remove-" + id);
        remove.setOnAction(_ -> file.remove());
        var wrong = Fields.sentence();
        file.wrong()
                .subscribe(
                        all ->
                                Fields.say(
                                        wrong,
                                        all.stream()
                                                .map(texts::violation)
                                                .collect(Collectors.joining(" "))));
        file.shown().subscribe(shown -> show(shown, remove));
        return row(12, preview, new VBox(6, row(6, choose, remove), size, wrong));
    }

    private void choose() {
        var pdf = file.kind() == FileKind.MANUAL;
        var kind =
                new FileChoice.Kind(
                        texts.get(pdf ? "ui.settings.file.pdf" : "ui.settings.file.png"),
                        List.of(pdf ? ".pdf" : ".png"));
        choice.open(texts.get("ui.settings.file.choose"), List.of(kind)).ifPresent(file::choose);
    }

    private void show(ChosenFile.Shown shown, Button remove) {
        boolean there = shown.size() > 0;
        remove.setVisible(there);
        preview.pseudoClassStateChanged(FILLED, there);
        size.setText(
                there
                        ? texts.get("ui.settings.file.size", Math.ceilDiv(shown.size(), KB))
                        : texts.get(
                                file.kind() == FileKind.MANUAL
                                        ? "ui.settings.file.anyPdf"
                                        : "ui.settings.file.anyPng"));
        preview.getChildren().setAll(there ? picture(shown) : empty());
    }

    private static Node picture(ChosenFile.Shown shown) {
        if (shown.picture().length == 0) {
            return icon(MaterialDesignF.FILE_PDF_BOX, "large");
        }
        double side = SIDE - 2 * INSET;
        var view =
                new ImageView(
                        new Image(
                                new ByteArrayInputStream(shown.picture()),
                                2 * side,
                                2 * side,
                                true,
                                true));
        view.setFitWidth(side);
        view.setFitHeight(side);
        view.setPreserveRatio(true);
        return view;
    }

    private Node empty() {
        return icon(
                file.kind() == FileKind.MANUAL
                        ? MaterialDesignF.FILE_OUTLINE
                        : MaterialDesignI.IMAGE_OUTLINE,
                "large",
                "muted");
    }
}
