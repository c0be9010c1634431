package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.insight.Station;
import dev.aftercare.insight.Today;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;

import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// Each station with its latest run, and what customers did today.
final class StationList extends VBox {
    private final Texts texts;
    private final Function<Instant, String> ago;

    /// @param ago how long ago something was, in words
    StationList(
            List<Station> stations,
            Today today,
            Texts texts,
            Function<Instant, String> ago,
            Runnable openLabels,
            Runnable openUnits) {
        this.texts = texts;
        this.ago = ago;
        getStyleClass().add("lines");
        for (var station : stations) {
            var entry = entry(station.name(), state(station));
            var words = texts.get("ui.overview.station.define", station.run(), station.by());
            getChildren().add(Way.make(entry, "run-" + station.run(), words, openLabels));
        }
        if (stations.isEmpty()) {
            var entry = entry(texts.get("ui.overview.station.print"), nothing());
            entry.getStyleClass().add("calm");
            getChildren().add(entry);
        }
        getChildren()
                .add(
                        Way.make(
                                entry(texts.get("ui.overview.today"), today(today)),
                                "today",
                                texts.get("ui.overview.today.define"),
                                openUnits));
    }

    private Node nothing() {
        return row(0, shrinking(texts.get("ui.overview.station.none"), "secondary"));
    }

    private Node state(Station station) {
        var progress = new ProgressBar(progress(station.state()));
        progress.getStyleClass().addAll("meter", "running");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        var count = label(texts.get("ui.overview.station.labels", station.labels()), "small-body");
        var job =
                texts.get(
                        "ui.overview.station.job",
                        station.run(),
                        station.stock(),
                        ago.apply(station.at()));
        return new VBox(
                4,
                row(14, progress, count),
                row(4, shrinking(job, "secondary"), spacer(), status(station.state())));
    }

    /// How far a run is that goes on is known only where it runs.
    private static double progress(Station.State state) {
        return switch (state) {
            case PRINTING -> ProgressBar.INDETERMINATE_PROGRESS;
            case PRINTED -> 1;
            case ABANDONED, NO_FILE -> 0;
        };
    }

    private StatusText status(Station.State state) {
        var word = texts.get("ui.overview.station." + state.name());
        return switch (state) {
            case PRINTING -> new StatusText(word, MaterialDesignP.PRINTER_OUTLINE, Tone.ACCENT);
            case PRINTED ->
                    new StatusText(word, MaterialDesignC.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS);
            case ABANDONED, NO_FILE ->
                    new StatusText(word, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Tone.DANGER);
        };
    }

    private Node today(Today today) {
        var detail =
                texts.get(
                        "ui.overview.today.detail",
                        today.visits(),
                        today.firstScans(),
                        today.registrations(),
                        today.visitsYesterday());
        return wrapping(detail, "secondary");
    }

    private static HBox entry(String name, Node content) {
        HBox.setHgrow(content, Priority.ALWAYS);
        var entry = new HBox(shrinking(name, "line-name"), content);
        entry.getStyleClass().add("line-row");
        VBox.setVgrow(entry, Priority.ALWAYS);
        return entry;
    }
}
