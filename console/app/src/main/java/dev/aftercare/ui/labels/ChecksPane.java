package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.labels.sheet.DrawnLabel.Mark;
import dev.aftercare.printing.runs.Forecast;
import dev.aftercare.printing.runs.LabelPreview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.labels.picture.RefusalWords;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How many labels, and what stands for and against printing them: each line what was looked at and
/// what came of it.
final class ChecksPane {
    /// What scanners need, in millimetres (GS1 General Specifications).
    private static final double LEAST_MODULE = 0.396;

    private final PrintViewModel model;
    private final Texts texts;
    private final VBox counted = new VBox(7);
    private final VBox scans = new VBox(7);

    ChecksPane(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.seen().subscribe(this::show);
        model.start().subscribe(this::show);
        model.stock().subscribe(this::show);
        show();
    }

    /// How many, and which not.
    Node counted() {
        return counted;
    }

    /// Whether it will scan.
    Node scans() {
        return scans;
    }

    private void show() {
        var seen = model.seen().get();
        counted.getChildren().setAll(counted(seen));
        scans.getChildren().setAll(scans(seen));
    }

    private List<Node> counted(Seen seen) {
        var forecast = seen.forecast();
        var lines = new ArrayList<Node>();
        var sheets = model.plan().sheets();
        lines.add(
                label(
                        model.stock().get().cells() == 1
                                ? texts.get("ui.labels.count.roll", forecast.labels())
                                : texts.get(
                                        "ui.labels.count",
                                        forecast.labels(),
                                        forecast.labels() == 0 ? 0 : sheets),
                        "pane-title"));
        if (seen.refusal() != null && seen.preview() == null) {
            lines.add(line(Tone.DANGER, RefusalWords.of(texts, seen.refusal())));
        }
        if (seen.units() == null) {
            lines.add(line(Tone.NEUTRAL, texts.get("ui.labels.check.unsaid")));
        } else if (forecast.meant() > 0) {
            lines.add(label(span(forecast), "mono", "muted"));
            lines.addAll(about(forecast));
        } else if (seen.refusal() == null) {
            lines.add(line(Tone.WARNING, texts.get("ui.labels.check.none")));
        }
        return lines;
    }

    private String span(Forecast forecast) {
        var span = forecast.span();
        return span.first().equals(span.last())
                ? span.first()
                : texts.get("ui.labels.span", span.first(), span.last());
    }

    private List<Node> about(Forecast forecast) {
        var lines = new ArrayList<Node>();
        lines.add(line(Tone.SUCCESS, texts.get("ui.labels.check.known", forecast.meant())));
        if (forecast.printedBefore() > 0) {
            var before = new VBox(3, line(Tone.WARNING, printed(forecast)), names(forecast));
            before.setId("printed-before");
            lines.add(before);
        }
        if (!forecast.leftOut().isEmpty()) {
            lines.add(line(Tone.WARNING, leftOut(forecast)));
        }
        if (forecast.beingPrinted() > 0) {
            lines.add(
                    line(
                            Tone.DANGER,
                            texts.get(
                                    "ui.labels.check.being",
                                    forecast.beingPrinted(),
                                    forecast.otherRun())));
            var again = button(texts.get("ui.labels.lookAgain"), Styles.SMALL);
            again.setOnAction(_ -> model.readAll());
            lines.add(again);
        }
        var preview = model.seen().get().preview();
        if (preview != null) {
            lines.add(
                    line(
                            Tone.NEUTRAL,
                            texts.get("ui.labels.check.revision", preview.template().revision())));
        }
        return lines;
    }

    private String printed(Forecast forecast) {
        return texts.get("ui.labels.check.printed", forecast.printedBefore());
    }

    private Node names(Forecast forecast) {
        var names =
                forecast.before().stream()
                        .limit(6)
                        .map(one -> texts.get("ui.labels.check.inRun", one.serial(), one.run()))
                        .collect(Collectors.joining(", "));
        long more = forecast.printedBefore() - Math.min(6, forecast.before().size());
        var said = more > 0 ? names + " " + texts.get("ui.labels.check.more", more) : names;
        var label = wrapping(said, "caption");
        label.getStyleClass().add("check-detail");
        return label;
    }

    private String leftOut(Forecast forecast) {
        var why =
                forecast.leftOut().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> texts.get("ui.labels.whyNot." + one.getKey(), one.getValue()))
                        .toList();
        long all = forecast.leftOut().values().stream().mapToLong(n -> n).sum();
        return texts.get("ui.labels.check.leftOut", all, why);
    }

    private List<Node> scans(Seen seen) {
        var lines = new ArrayList<Node>();
        lines.add(label(texts.get("ui.labels.scan"), "pane-title"));
        var preview = seen.preview();
        var code = preview == null ? null : preview.label().code().orElse(null);
        if (preview != null && code != null) {
            lines.addAll(scans(preview, code));
        } else if (seen.refusal() != null && seen.forecast().meant() > 0) {
            lines.add(line(Tone.DANGER, RefusalWords.of(texts, seen.refusal())));
            lines.add(wrapping(texts.get("ui.labels.scan.way"), "secondary"));
        } else {
            lines.add(line(Tone.NEUTRAL, texts.get("ui.labels.scan.nothing")));
        }
        return lines;
    }

    private List<Node> scans(LabelPreview preview, Mark.Code code) {
        return List.of(
                line(Tone.SUCCESS, texts.get("ui.labels.scan.module", code.module(), LEAST_MODULE)),
                line(Tone.SUCCESS, texts.get("ui.labels.scan.dots", code.dots(), preview.dpi())),
                line(Tone.SUCCESS, texts.get("ui.labels.scan.quiet")),
                line(Tone.SUCCESS, texts.get("ui.labels.scan.decoded", code.symbol().modules())));
    }

    private static Node line(Tone tone, String words) {
        var text = wrapping(words, "small-body");
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(8, icon(shape(tone), "small", tone.style()), text);
        line.getStyleClass().add("check-line");
        return line;
    }

    private static Ikon shape(Tone tone) {
        return switch (tone) {
            case SUCCESS -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case DANGER -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
            case NEUTRAL, ACCENT -> MaterialDesignI.INFORMATION_OUTLINE;
        };
    }
}
