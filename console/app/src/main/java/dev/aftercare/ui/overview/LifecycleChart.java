package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;

import dev.aftercare.insight.Lifecycle;
import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Funnel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Stages in columns of equal width: figure above, bar, the share that went on below.
final class LifecycleChart extends GridPane {
    private final Lifecycle lifecycle;
    private final Texts texts;
    private final Consumer<Lifecycle.Stage> open;

    /// @param definition how a stage was counted
    LifecycleChart(
            Lifecycle lifecycle,
            Texts texts,
            Function<Reached, String> definition,
            Consumer<Lifecycle.Stage> open) {
        this.lifecycle = lifecycle;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("lifecycle");
        var stages = lifecycle.stages();
        for (int i = 0; i < stages.size(); i++) {
            getColumnConstraints().add(column(100.0 / stages.size()));
            add(figures(stages.get(i), definition.apply(stages.get(i))), i, 0);
            add(onward(i), i, 2);
        }
        var bars = new RowConstraints();
        bars.setVgrow(Priority.ALWAYS);
        getRowConstraints().addAll(new RowConstraints(), bars, new RowConstraints());
        var shares = stages.stream().map(lifecycle::share).map(share -> Math.min(1, share));
        add(new Funnel(shares.toList()), 0, 1, stages.size(), 1);
    }

    private Node figures(Reached stage, String definition) {
        var numbers =
                new HBox(
                        8,
                        label(texts.get("ui.number", stage.units()), "stage-figure"),
                        shrinking(percent(lifecycle.share(stage)), "secondary"));
        numbers.setAlignment(Pos.BASELINE_LEFT);
        var name = texts.get("ui.overview.stage." + stage.stage().name());
        var figures = new VBox(shrinking(name, "secondary"), numbers);
        figures.setAccessibleText(name + ", " + texts.get("ui.number", stage.units()));
        return Way.make(
                figures, "stage-" + stage.stage(), definition, () -> open.accept(stage.stage()));
    }

    /// How many of those who came so far went on. Somebody may register who never scanned: then
    /// more come than went.
    private Node onward(int stage) {
        if (stage == lifecycle.stages().size() - 1) {
            return shrinking(texts.get("ui.overview.stage.ofMade"), "secondary");
        }
        double share = onwardShare(stage);
        if (share > 1) {
            return shrinking(texts.get("ui.overview.stage.more"), "secondary");
        }
        boolean leaks = stage == leak();
        return row(
                4,
                icon(MaterialDesignA.ARROW_RIGHT, "small", "muted"),
                label(percent(share), leaks ? "leak" : "secondary"),
                shrinking(texts.get("ui.overview.stage.onward"), "secondary"));
    }

    private double onwardShare(int stage) {
        List<Reached> stages = lifecycle.stages();
        long here = stages.get(stage).units();
        return here == 0 ? 0 : (double) stages.get(stage + 1).units() / here;
    }

    /// Where most are lost.
    private int leak() {
        return IntStream.range(0, lifecycle.stages().size() - 1)
                .boxed()
                .min((one, other) -> Double.compare(onwardShare(one), onwardShare(other)))
                .orElse(-1);
    }

    private String percent(double share) {
        return share == 1
                ? texts.get("ui.overview.all")
                : texts.get("ui.overview.percent", share * 100);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }
}
