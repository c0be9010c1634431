package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.insight.WeekFigure;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.Sparkline;
import dev.aftercare.ui.kit.Tone;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;
import java.util.function.Consumer;

/// The figures of a week, one a row, numbers in two right-aligned columns.
final class WeekList extends VBox {
    private final WeekWords words;
    private final Consumer<WeekFigure.Kind> open;

    WeekList(List<WeekFigure> figures, WeekWords words, Consumer<WeekFigure.Kind> open) {
        this.words = words;
        this.open = open;
        getStyleClass().add("week");
        figures.stream().map(this::row).forEach(getChildren()::add);
    }

    private HBox row(WeekFigure figure) {
        var name = words.name(figure);
        var trend = figure.weeks().stream().map(Math::toIntExact).toList();
        var row =
                new HBox(
                        label(name, "name"),
                        new Sparkline(trend, name),
                        spacer(),
                        label(words.number(figure.now()), "figure"),
                        change(figure));
        row.getStyleClass().add("week-row");
        VBox.setVgrow(row, Priority.ALWAYS);
        row.setAccessibleText(name + ", " + words.number(figure.now()));
        return Way.make(
                row,
                "figure-" + figure.kind(),
                words.definition(figure),
                () -> open.accept(figure.kind()));
    }

    private Label change(WeekFigure figure) {
        Tone tone = WeekWords.tone(figure);
        var said = words.change(figure);
        var change = label(said.isEmpty() ? Nodes.UNKNOWN : said, "change", "loud", tone.style());
        if (!said.isEmpty() && figure.now() != figure.before()) {
            boolean rising = figure.now() > figure.before();
            change.setGraphic(
                    icon(rising ? MaterialDesignA.ARROW_UP : MaterialDesignA.ARROW_DOWN, "small"));
        }
        return change;
    }
}
