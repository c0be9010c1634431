package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.ImportViewModel.At;
import dev.aftercare.ui.importing.ImportViewModel.Done;
import dev.aftercare.ui.importing.ImportViewModel.Lists;
import dev.aftercare.ui.importing.ImportViewModel.Opened;
import dev.aftercare.ui.importing.ImportViewModel.Reading;
import dev.aftercare.ui.importing.ImportViewModel.Stage;
import dev.aftercare.ui.importing.ImportViewModel.Step;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Stepper;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Locale;

/// The first lines of the screen: what is imported, and how far one is.
final class ImportHead {
    /// From here on a person has seen what the columns were mapped to.
    private static final int COLUMNS = ImportViewModel.STEPS.indexOf(Step.COLUMNS);

    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable cancel;
    private final Label file = Nodes.shrinking("", "beside-title");
    private final Label mapped = Nodes.label("", "secondary");
    private final Stepper stepper;
    private final HBox actions;
    private final HBox steps;
    private final VBox head;

    /// @param cancel asks whether the open import shall be dropped
    ImportHead(ImportViewModel model, Texts texts, Runnable cancel) {
        this.model = model;
        this.texts = texts;
        this.cancel = cancel;
        var names = ImportViewModel.STEPS.stream().map(one -> one.name().toLowerCase(Locale.ROOT));
        stepper =
                new Stepper(
                        texts,
                        "ui.import.step.",
                        names.toList(),
                        place -> model.go(ImportViewModel.STEPS.get(place)));
        mapped.setGraphic(Nodes.icon(MaterialDesignC.CHECK, "small", "success"));
        steps = Nodes.row(8, stepper, Nodes.spacer(), mapped);
        steps.getStyleClass().add("steps");
        actions = Nodes.row(8, keep(), drop());
        var title = new PageHeader(texts.get("ui.import.title"), actions);
        title.getChildren().add(1, file);
        head = new VBox(title, steps);
    }

    Node node() {
        return head;
    }

    private Node keep() {
        var keep =
                Nodes.button(
                        texts.get("ui.import.draft"),
                        MaterialDesignC.CONTENT_SAVE_OUTLINE,
                        Styles.SMALL);
        keep.setId("keep-draft");
        keep.setOnAction(_ -> model.toLists());
        return keep;
    }

    private Node drop() {
        var drop = Nodes.button(texts.get("ui.import.cancel"), Styles.SMALL, Styles.FLAT);
        drop.setId("drop-import");
        drop.setOnAction(_ -> cancel.run());
        return drop;
    }

    void show(Stage stage) {
        boolean open = stage instanceof At || stage instanceof Done;
        steps.setVisible(open);
        steps.setManaged(open);
        actions.setVisible(stage instanceof At);
        switch (stage) {
            case Lists() -> file.setText("");
            case Reading(var name, _) -> file.setText(name);
            case At(var step, var opened) -> {
                mapped.setVisible(ImportViewModel.STEPS.indexOf(step) >= COLUMNS);
                stepper.at(ImportViewModel.STEPS.indexOf(step));
                say(opened);
            }
            case Done(_, var opened) -> {
                mapped.setVisible(true);
                stepper.at(ImportViewModel.STEPS.size());
                say(opened);
            }
        }
    }

    /// `november_line3.xlsx, sheet “Produksjon”, 12,041 rows`
    void say(Opened opened) {
        var session = opened.open().session();
        var summary = session.summary();
        file.setText(
                texts.get(
                        "ui.import.file",
                        summary.fileName(),
                        session.reading().sheet(),
                        session.isChecked()
                                ? session.review().counts().rows()
                                : summary.counts().rows()));
        mapped.setText(mapped(session.columns()));
    }

    private String mapped(List<SessionColumn> columns) {
        var named = columns.stream().filter(one -> !(one.use() instanceof ColumnUse.Ignored));
        long known = columns.stream().filter(one -> isKnown(one.use())).count();
        return texts.get("ui.import.mapped", known, named.count() - known);
    }

    private static boolean isKnown(ColumnUse use) {
        return use instanceof ColumnUse.Field || use instanceof ColumnUse.ComponentLot;
    }
}
