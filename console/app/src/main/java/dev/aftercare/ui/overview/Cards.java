package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.insight.Overview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Card;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.util.Arrays;
import java.util.List;

/// The cards beside and below what waits. Until something was read they are frames: a zero that
/// nobody has counted would be wrong.
final class Cards {
    private final OverviewViewModel model;
    private final Texts texts;
    private final Part week;
    private final Part lifecycle;
    private final Part stations;

    Cards(OverviewViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.week = new Part(frame("ui.overview.week.this"));
        this.lifecycle = new Part(frame("ui.overview.lifecycle"));
        this.stations = new Part(frame("ui.overview.stations"));
    }

    private Node frame(String title) {
        return new Card(texts.get(title), "", new Region());
    }

    Node week() {
        return week;
    }

    Node lifecycle() {
        return lifecycle;
    }

    Node stations() {
        return stations;
    }

    void show(Overview now) {
        var span = now.week();
        week.show(List.of(span, now.figures(), now.day(), now.zone()), () -> week(now));
        var lived = now.lifecycle();
        lifecycle.show(
                List.of(lived, now.steps(), OverviewViewModel.isFresh(now), now.soldLagDays()),
                () -> lifecycle(now));
        var words = new TaskWords(texts, now);
        var ages = now.stations().stream().map(one -> words.ago(one.at())).toList();
        stations.show(List.of(now.stations(), ages, now.today()), () -> stations(now, words));
    }

    private Node week(Overview now) {
        var words = new WeekWords(texts, now);
        var list = new WeekList(now.figures(), words, model::open);
        return new Card(words.title(), words.comparison(), list);
    }

    /// While the first steps are being taken there is nothing to judge: they stand here, unless
    /// they stand above already.
    private Node lifecycle(Overview now) {
        var lived = now.lifecycle();
        if (lived.isJudged()) {
            return funnel(now);
        }
        if (!now.steps().areDone() && !OverviewViewModel.isFresh(now)) {
            return steps(now, false);
        }
        var judgedOn = lived.judgedOn();
        return new Card(
                texts.get("ui.overview.lifecycle"),
                "",
                empty(
                        MaterialDesignC.CHART_TIMELINE_VARIANT,
                        texts.get("ui.overview.lifecycle.young"),
                        judgedOn == null
                                ? texts.get("ui.overview.lifecycle.none")
                                : texts.get("ui.overview.lifecycle.judgedOn", judgedOn)));
    }

    private Node funnel(Overview now) {
        var words = new LifecycleWords(texts, now);
        var info = icon(MaterialDesignI.INFORMATION_OUTLINE, "small", "muted");
        Tooltip.install(info, Way.tip(words.definition()));
        var chart = new LifecycleChart(now.lifecycle(), texts, words::definition, model::open);
        return new Card(words.title(), "", chart).header(info);
    }

    /// How one begins.
    Node steps(Overview now, boolean withDigits) {
        long done = Arrays.stream(Step.values()).filter(one -> one.isDone(now.steps())).count();
        return new Card(
                texts.get("ui.overview.steps"),
                texts.get("ui.overview.steps.done", done, Step.values().length),
                new StepList(now.steps(), texts, withDigits, model::open));
    }

    private Node stations(Overview now, TaskWords words) {
        var list =
                new StationList(
                        now.stations(),
                        now.today(),
                        texts,
                        words::ago,
                        model::openLabels,
                        model::openUnits);
        return new Card(texts.get("ui.overview.stations"), "", list)
                .header(spacer(), label(texts.get("ui.overview.live"), "secondary"));
    }

    /// What stands where there is nothing: a picture, a word, and what it means.
    static Node empty(Ikon shape, String what, String why) {
        var words = wrapping(why, "secondary");
        words.setTextAlignment(TextAlignment.CENTER);
        words.setMaxWidth(420);
        var empty = new VBox(8, icon(shape, "large", "muted"), label(what, "strong"), words);
        empty.setAlignment(Pos.CENTER);
        empty.getStyleClass().add("empty-state");
        return empty;
    }
}
