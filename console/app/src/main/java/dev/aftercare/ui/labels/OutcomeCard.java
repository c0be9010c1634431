package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.labels.picture.RefusalWords;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// How the last printing ended, and where one can go from there.
final class OutcomeCard {
    private final PrintViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final VBox place = new VBox();

    OutcomeCard(PrintViewModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
    }

    /// What its buttons do.
    ///
    /// @param replace prints into a file that is there
    /// @param choose asks for another file
    record Ways(
            Consumer<Path> open,
            Consumer<Path> replace,
            Runnable choose,
            Runnable look,
            Runnable history) {}

    Node build() {
        model.outcome().subscribe(this::show);
        place.managedProperty().bind(Bindings.isNotEmpty(place.getChildren()));
        return place;
    }

    private void show(Outcome outcome) {
        place.getChildren()
                .setAll(
                        switch (outcome) {
                            case Outcome.Nothing _ -> List.of();
                            case Outcome.Done done -> List.of(done(done));
                            case Outcome.Refused(var why, var file) ->
                                    List.of(
                                            card(
                                                    Tone.DANGER,
                                                    RefusalWords.of(texts, why),
                                                    wayOut(why, file)));
                            case Outcome.Invalid(var wrong) ->
                                    List.of(
                                            card(
                                                    Tone.DANGER,
                                                    texts.violation(wrong.getFirst()),
                                                    List.of()));
                            case Outcome.Cancelled _ ->
                                    List.of(
                                            card(
                                                    Tone.WARNING,
                                                    texts.get("ui.labels.cancelled"),
                                                    List.of(choose("ui.labels.again"))));
                            case Outcome.Failed(var file) ->
                                    List.of(
                                            card(
                                                    Tone.DANGER,
                                                    texts.get("ui.labels.failed", file),
                                                    List.of(choose("ui.labels.otherFile"))));
                            case Outcome.ReasonMissing _ ->
                                    List.of(
                                            card(
                                                    Tone.WARNING,
                                                    texts.get("ui.labels.reason.missing"),
                                                    List.of()));
                        });
    }

    private Node done(Outcome.Done done) {
        var printed = done.printed();
        var words = new ArrayList<String>();
        words.add(
                texts.get(
                        "ui.labels.done",
                        printed.run(),
                        printed.labels(),
                        printed.pages(),
                        done.file().getFileName()));
        if (printed.reprints() > 0) {
            words.add(texts.get("labels.reprints", printed.reprints()));
        }
        if (printed.leftOut() > 0) {
            words.add(texts.get("labels.leftOut", printed.leftOut()));
        }
        if (done.next() > 1) {
            words.add(texts.get("ui.labels.done.next", done.next()));
        }
        return card(
                Tone.SUCCESS,
                String.join(" ", words),
                List.of(
                        way("open", "ui.labels.open", () -> ways.open.accept(done.file())),
                        way("in-history", "ui.labels.inHistory", ways.history)));
    }

    private List<Button> wayOut(Refusal why, Path file) {
        return switch (why) {
            case Refusal.FileExists _ ->
                    List.of(
                            way("replace", "ui.labels.replace", () -> ways.replace.accept(file)),
                            choose("ui.labels.otherFile"));
            case Refusal.BeingPrinted _, Refusal.AlreadyPrinted _, Refusal.RunReleased _ ->
                    List.of(way("look", "ui.labels.lookAgain", ways.look));
            case Refusal.LabelsFaulty _, Refusal.LabelFaulty _, Refusal.FileNotMoved _ -> List.of();
            default -> List.of(choose("ui.labels.otherFile"));
        };
    }

    private Button choose(String key) {
        return way("choose", key, ways.choose);
    }

    private Button way(String id, String key, Runnable act) {
        var button = button(texts.get(key), Styles.SMALL);
        button.setId("outcome-" + id);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Node card(Tone tone, String words, List<Button> buttons) {
        var text = wrapping(words, "small-body");
        text.setId("outcome");
        HBox.setHgrow(text, Priority.ALWAYS);
        var shape =
                tone == Tone.SUCCESS
                        ? MaterialDesignC.CHECK_CIRCLE_OUTLINE
                        : MaterialDesignA.ALERT_OUTLINE;
        var card = new VBox(8, new HBox(8, icon(shape, "small", tone.style()), text));
        if (!buttons.isEmpty()) {
            var row = new FlowPane(8, 6);
            row.getChildren().setAll(buttons);
            card.getChildren().add(row);
        }
        card.getStyleClass().addAll("outcome", tone.style());
        return card;
    }
}
