package dev.aftercare.ui.importing;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.Committed;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.Nodes;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import java.util.ArrayList;
import java.util.List;

/// What a commit did, and where one goes from there.
final class ReportPage implements ImportPage {
    private final Committed done;
    private final int held;
    private final Texts texts;
    private final Acts acts;
    private final Button units;
    private final VBox page;

    /// Where one can go from here.
    interface Acts {
        void units();

        void labels();

        void undo();

        void held();

        void next();
    }

    /// @param held rows that are still held
    /// @param notices what stands above all
    ReportPage(Committed done, int held, Texts texts, Acts acts, Node notices) {
        this.done = done;
        this.held = held;
        this.texts = texts;
        this.acts = acts;
        this.units = button("units", MaterialDesignC.CUBE_OUTLINE, acts::units);
        units.getStyleClass().add(Styles.ACCENT);
        Nodes.withKey(units, "Enter");
        page = new VBox(notices, result(), left());
        page.getStyleClass().add("report");
    }

    private Node result() {
        var labels = button("labels", MaterialDesignT.TAG_OUTLINE, acts::labels);
        var undo = button("undo", MaterialDesignU.UNDO, acts::undo);
        undo.getStyleClass().add(Styles.DANGER);
        var buttons = Nodes.row(8, units, Nodes.withKey(labels, "Shortcut+P"), undo);
        var title =
                Nodes.row(
                        10,
                        Nodes.icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success"),
                        Nodes.label(
                                texts.get("ui.import.report.created", done.created(), done.batch()),
                                "section-title"));
        var facts =
                aligned(new Facts(texts, "ui.import.report.fact."))
                        .fact("created", number(done.created()))
                        .fact("updated", number(done.updated()))
                        .fact("unchanged", number(done.unchanged()))
                        .fact("held", number(held));
        facts.setHgap(32);
        var body = new VBox(16, title, facts, buttons);
        body.getStyleClass().add("card-body");
        return new Card(texts.get("ui.import.report"), "", body);
    }

    /// Numbers under each other.
    private static Facts aligned(Facts facts) {
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        facts.getColumnConstraints().setAll(new ColumnConstraints(), numbers);
        return facts;
    }

    private String number(long count) {
        return texts.get("ui.number", count);
    }

    private Node left() {
        var next = button("next", MaterialDesignT.TRAY_ARROW_DOWN, acts::next);
        var buttons = new ArrayList<Node>();
        if (held > 0) {
            buttons.add(button("held", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, acts::held));
        }
        buttons.add(next);
        var words =
                held > 0
                        ? texts.get("ui.import.report.left", held, done.batch())
                        : texts.get("ui.import.report.nothingLeft");
        var body =
                new VBox(
                        12,
                        Nodes.wrapping(words, "small-body"),
                        Nodes.row(8, buttons.toArray(Node[]::new)));
        body.getStyleClass().add("card-body");
        return new Card(texts.get("ui.import.report.goesOn"), "", body);
    }

    private Button button(String name, Ikon shape, Runnable act) {
        var button = Nodes.button(texts.get("ui.import.report." + name), shape);
        button.setId("report-" + name);
        button.setOnAction(_ -> act.run());
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        units.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "labels",
                        "Shortcut+P",
                        texts.get("ui.import.report.labels"),
                        acts::labels));
    }
}
