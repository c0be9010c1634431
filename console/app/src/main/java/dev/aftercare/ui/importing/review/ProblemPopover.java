package dev.aftercare.ui.importing.review;

import atlantafx.base.theme.Styles;

import dev.aftercare.importing.check.ShownValue;
import dev.aftercare.importing.session.Proposal.Choice;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;
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
import java.util.Locale;

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
                        texts.get("ui.import.cell", problem.cell(), said(trouble)),
                        "small-body",
                        "quiet");
        var popover = new VBox(title, sentence, facts(trouble), buttons(trouble));
        popover.setId("popover");
        popover.getStyleClass().add("cell-popover");
        return popover;
    }

    /// What keys do while somebody types into the cell.
    Region hint(Trouble trouble) {
        var here =
                Nodes.row(6, new Keycap("Enter"), Nodes.label(texts.get("ui.import.typed.here")));
        var value = ShownValue.of(trouble.problem().value());
        var all =
                Nodes.row(
                        6,
                        new Keycap(Keys.said("Shortcut+Enter")),
                        Nodes.label(texts.get("ui.import.typed.all", value)));
        var hint = new VBox(here, all);
        hint.setId("typing-hint");
        hint.getStyleClass().addAll("cell-popover", "hint");
        return hint;
    }

    private Node facts(Trouble trouble) {
        var box = new GridPane();
        box.getStyleClass().add("box");
        box.addRow(0, name("inFile"), Nodes.row(8, inFile(trouble), stored(trouble)));
        var choice = trouble.choice();
        if (choice != null) {
            box.addRow(1, name("proposed"), proposed(inFileText(trouble), choice.text()));
            box.addRow(2, name("checked"), checked(choice, trouble.isFixable()));
        }
        return box;
    }

    private Node name(String key) {
        return Nodes.label(texts.get("ui.import.popover." + key), "secondary");
    }

    private static String inFileText(Trouble trouble) {
        var proposal = trouble.proposal();
        return proposal == null ? trouble.problem().value() : proposal.inFile();
    }

    /// Of letters that look right one has to be told where they stand.
    private String said(Trouble trouble) {
        var message = words.message(trouble.problem());
        var wrong = WrongLetters.of(trouble);
        return wrong.places().isEmpty()
                ? message
                : texts.get(
                        "ui.import.letters",
                        message,
                        String.join(", ", wrong.letters()),
                        wrong.places().size(),
                        enumerated(wrong.places()),
                        wrong.letters().size());
    }

    /// `9, 10 and 12`
    private String enumerated(List<Integer> places) {
        var words = places.stream().map(String::valueOf).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.getFirst()
                : texts.get(
                        "ui.import.letters.and",
                        String.join(", ", words.subList(0, last)),
                        words.get(last));
    }

    private static Node inFile(Trouble trouble) {
        var wrong = WrongLetters.of(trouble);
        if (!wrong.places().isEmpty()) {
            return marked(inFileText(trouble), wrong.parts(), "wrong");
        }
        var value = ShownValue.of(inFileText(trouble));
        return Nodes.shrinking(value.isEmpty() ? Nodes.UNKNOWN : value, "mono");
    }

    private Node stored(Trouble trouble) {
        var proposal = trouble.proposal();
        boolean number = proposal != null && proposal.number();
        return Nodes.label(number ? texts.get("ui.import.number") : "", "mono", "quiet");
    }

    private static Node proposed(String inFile, String proposed) {
        return marked(proposed, Added.parts(inFile, proposed), "added");
    }

    private static Node marked(String whole, List<Added> parts, String style) {
        var flow = new TextFlow();
        for (var part : parts) {
            var text = new Text(part.text());
            text.getStyleClass().add(part.isNew() ? style : "kept");
            flow.getChildren().add(text);
        }
        flow.setAccessibleText(whole);
        return flow;
    }

    private Node checked(Choice choice, boolean right) {
        var icon =
                right
                        ? Nodes.icon(MaterialDesignC.CHECK, "small", "success")
                        : Nodes.icon(MaterialDesignA.ALERT_OUTLINE, "small", "warning");
        var name = choice.outcome().name().toLowerCase(Locale.ROOT);
        var said = texts.get("ui.import.outcome." + name);
        var near = choice.nextTo();
        return Nodes.row(
                6,
                icon,
                Nodes.label(
                        near == null ? said : texts.get("ui.import.nextTo", said, near),
                        "small-body"));
    }

    private Node buttons(Trouble trouble) {
        var buttons = new ArrayList<Node>();
        if (trouble.isFixable()) {
            buttons.addAll(fixes(trouble));
        }
        var type =
                button(
                        "popover-type",
                        texts.get("ui.import.popover.type"),
                        () -> acts.type(trouble));
        buttons.add(Nodes.withKey(type, "F2"));
        var skip =
                button(
                        "popover-skip",
                        texts.get("ui.import.popover.skip"),
                        () -> acts.skip(trouble));
        skip.getStyleClass().add(Styles.FLAT);
        buttons.add(skip);
        var row = Nodes.row(8, buttons.toArray(Node[]::new));
        row.getStyleClass().add("buttons");
        return row;
    }

    private List<Node> fixes(Trouble trouble) {
        int rows = trouble.fixable();
        var all =
                button(
                        "popover-all",
                        texts.get("ui.import.popover.all", rows),
                        () -> acts.useForAll(trouble));
        all.getStyleClass().add(Styles.ACCENT);
        Nodes.withKey(all, "Enter");
        if (rows <= 1) {
            return List.of(all);
        }
        var one =
                button(
                        "popover-one",
                        texts.get("ui.import.popover.one"),
                        () -> acts.useHere(trouble));
        return List.of(all, one);
    }

    /// The grid keeps the focus: its keys do what the buttons say.
    private static Button button(String id, String text, Runnable act) {
        var button = Nodes.button(text, Styles.SMALL);
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
