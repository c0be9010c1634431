package dev.aftercare.ui.gallery;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Keycap;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Commands of one letter, each counting how often it was given: to see that a scanner gives none.
final class LetterPage {
    private static final List<String> LETTERS = List.of("A", "P", "D", "R", "F", "J", "K");

    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final VBox node;

    LetterPage() {
        var keys = row(24);
        LETTERS.forEach(letter -> keys.getChildren().add(key(letter)));
        var text = new TextField();
        text.setId("letters-text");
        text.setPromptText("Letters are text in here");
        node =
                new VBox(
                        16,
                        ControlPage.card(
                                "Single letters",
                                "commands outside of text fields",
                                wrapping(
                                        "Press a letter: it counts. Scan a code: it opens its unit,"
                                                + " and nothing counts."),
                                keys,
                                text));
        node.setId("letters");
        node.setFocusTraversable(true);
        node.setOnMousePressed(
                press -> {
                    node.requestFocus();
                    press.consume(); // or the scroll pane takes the focus
                });
        node.getStyleClass().add("gallery-page");
    }

    private HBox key(String letter) {
        var count = label("0", "kpi");
        count.setId("letter-" + letter);
        counts.put(letter, count);
        return row(8, new Keycap(letter), count);
    }

    Node node() {
        return node;
    }

    /// Letters are commands while the focus is on the page.
    void begin() {
        node.requestFocus();
    }

    List<Command> commands() {
        return LETTERS.stream()
                .map(one -> Command.of("letter-" + one, one, "Count " + one, () -> count(one)))
                .map(one -> one.only(node))
                .toList();
    }

    private void count(String letter) {
        var count = counts.get(letter);
        if (count != null) {
            count.setText(Integer.toString(Integer.parseInt(count.getText()) + 1));
        }
    }
}
