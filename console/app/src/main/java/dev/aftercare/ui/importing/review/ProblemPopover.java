package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.ArrayList;
import java.util.List;

/// What is wrong in a cell, said beside it: the sentence, what could stand there instead and
/// whether that is free, and what one can do.
final class ProblemPopover {
    private final Texts texts;
    private final ProblemWords words;
    private final Acts acts;

    /// What one can do about it.
    interface Acts {
        void useForAll(Trouble trouble);

        void useHere(Trouble trouble);

        void type(Trouble trouble);

        void skip(Trouble trouble);

        void acceptAll(Trouble trouble);
    }

    ProblemPopover(Texts texts, Acts acts) {
        this.texts = texts;
        this.words = new ProblemWords(texts);
        this.acts = acts;
    }

    Region build(Trouble trouble) {
        var problem = trouble.problem();
        var icon =
                Nodes.icon(
                        RowStates.shape(problem.state()), RowStates.tone(problem.state()).style());
        var title = Nodes.row(8, icon, Nodes.label(words.kind(problem), "card-title"));
        var sentence =
                Nodes.wrapping(
                        texts.get("ui.import.cell", problem.cell(), words.message(problem)),
                        "small-body",
                        "quiet");
        var popover = new VBox(title, sentence, facts(trouble), buttons(trouble));
        popover.setId("popover");
        popover.getStyleClass().add("popover");
        return popover;
    }

    private Node facts(Trouble trouble) {
        var box = new GridPane();
        box.getStyleClass().add("box");
        box.addRow(0, name("inFile"), Nodes.row(8, inFile(trouble), stored(trouble)));
        if (trouble.proposed() != null) {
            box.addRow(1, name("proposed"), proposed(trouble.inFile(), trouble.proposed()));
        }
        if (trouble.checked() != null) {
            box.addRow(2, name("checked"), checked(trouble.checked()));
        }
        return box;
    }

    private Node name(String key) {
        return Nodes.label(texts.get("ui.import.popover." + key), "secondary");
    }

    private static Node inFile(Trouble trouble) {
        var value = ProblemWords.shown(trouble.inFile());
        return Nodes.shrinking(value.isEmpty() ? Nodes.UNKNOWN : value, "mono");
    }

    private Node stored(Trouble trouble) {
        return Nodes.label(
                trouble.stored().isEmpty()
                        ? ""
                        : texts.get("ui.import.stored." + trouble.stored()),
                "mono",
                "quiet");
    }

    private static Node proposed(String inFile, String proposed) {
        var flow = new TextFlow();
        for (var part : Added.parts(inFile, proposed)) {
            var text = new Text(part.text());
            text.getStyleClass().add(part.isNew() ? "added" : "kept");
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(proposed);
        return flow;
    }

    private Node checked(Trouble.Verdict checked) {
        var why = checked.why();
        if (why == null) {
            var free = Nodes.icon(MaterialDesignC.CHECK, "small", "success");
            return Nodes.row(6, free, Nodes.label(texts.get("ui.import.free"), "small-body"));
        }
        var icon = Nodes.icon(MaterialDesignA.ALERT_OUTLINE, "small", "warning");
        return Nodes.row(6, icon, Nodes.shrinking(words.message(why), "small-body"));
    }

    private Node buttons(Trouble trouble) {
        var buttons = new ArrayList<Node>();
        if (trouble.isFixable()) {
            buttons.addAll(fixes(trouble));
        } else if (trouble.problem().holds() && trouble.problem().code().isAcceptable()) {
            buttons.add(
                    button(
                            "popover-accept",
                            texts.get("ui.import.popover.accept"),
                            () -> acts.acceptAll(trouble)));
        }
        var type =
                button("popover-type", texts.get("ui.import.popover.type"), () -> acts.type(trouble));
        buttons.add(Nodes.withKey(type, "F2"));
        var skip =
                button("popover-skip", texts.get("ui.import.popover.skip"), () -> acts.skip(trouble));
        skip.getStyleClass().add(Styles.FLAT);
        buttons.add(skip);
        var row = Nodes.row(8, buttons.toArray(Node[]::new));
        row.getStyleClass().add("buttons");
        return row;
    }

    private List<Node> fixes(Trouble trouble) {
        var all =
                button(
                        "popover-all",
                        texts.get("ui.import.popover.all", trouble.alike()),
                        () -> acts.useForAll(trouble));
        all.getStyleClass().add(Styles.ACCENT);
        Nodes.withKey(all, "Enter");
        if (trouble.alike() == 1) {
            return List.of(all);
        }
        return List.of(
                all,
                button(
                        "popover-one",
                        texts.get("ui.import.popover.one"),
                        () -> acts.useHere(trouble)));
    }

    /// The grid keeps the focus: its keys do what the buttons say.
    private static Button button(String id, String text, Runnable act) {
        var button = Nodes.button(text, Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
