package dev.aftercare.ui.overview;

import dev.aftercare.insight.Overview;
import dev.aftercare.insight.WeekFigure;
import dev.aftercare.insight.WeekSpan;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Tone;

import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.stream.Collectors;

/// Says which week it is, what its figures are, and how they were counted.
final class WeekWords {
    /// Below this, a part of a hundred says less than the number itself.
    private static final int FEW = 20;

    /// Beyond this, decimals say nothing, and many times as much nothing at all.
    private static final int TWICE = 1;

    private static final int TENFOLD = 10;

    private final Texts texts;
    private final Overview now;
    private final WeekSpan week;
    private final DateTimeFormatter dayOnly;
    private final DateTimeFormatter dayAndMonth;

    WeekWords(Texts texts, Overview now) {
        this.texts = texts;
        this.now = now;
        this.week = now.week();
        this.dayOnly = DateTimeFormatter.ofPattern("d", texts.locale());
        this.dayAndMonth = DateTimeFormatter.ofPattern("d MMM", texts.locale());
    }

    /// `This week, 16 to 22 Nov`.
    String period(int weeksAgo) {
        var span = WeekSpan.of(now.day(), weeksAgo);
        var from = span.monday();
        boolean oneMonth = from.getMonth() == span.sunday().getMonth();
        return texts.get(
                "ui.overview.week.period",
                name(weeksAgo, span),
                (oneMonth ? dayOnly : dayAndMonth).format(from),
                dayAndMonth.format(span.sunday()));
    }

    private String name(int weeksAgo, WeekSpan span) {
        return switch (weeksAgo) {
            case 0 -> texts.get("ui.overview.week.this");
            case 1 -> texts.get("ui.overview.week.last");
            default ->
                    texts.get(
                            "ui.overview.week.no",
                            span.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    String title() {
        return week.monday().equals(WeekSpan.of(now.day(), 0).monday())
                ? texts.get("ui.overview.week.this")
                : texts.get(
                        "ui.overview.week.no", week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// What it is compared with: as much of the weeks before.
    String comparison() {
        return week.isWhole()
                ? texts.get("ui.overview.week.whole", WeekSpan.WEEKS)
                : texts.get(
                        "ui.overview.week.part",
                        WeekSpan.WEEKS,
                        DateTimeFormatter.ofPattern("EEE", texts.locale()).format(week.last()));
    }

    String name(WeekFigure figure) {
        return texts.get("ui.overview.figure." + figure.kind().name());
    }

    String number(long n) {
        return texts.get("ui.number", n);
    }

    /// By how much it grew or shrank; empty where there is nothing to compare.
    String change(WeekFigure figure) {
        long more = Math.abs(figure.now() - figure.before());
        if (figure.before() < FEW || figure.change().isEmpty()) {
            return figure.now() == 0 && figure.before() == 0 ? "" : number(more);
        }
        double part = Math.abs(figure.change().getAsDouble());
        if (part >= TENFOLD) {
            return number(more);
        }
        return part >= TWICE ? texts.get("ui.overview.percent.whole", part * 100) : percent(part);
    }

    String percent(double part) {
        return texts.get("ui.overview.percent", part * 100);
    }

    /// More customers is good and fewer is not; of what a factory makes that is not known.
    static Tone tone(WeekFigure figure) {
        boolean ours =
                switch (figure.kind()) {
                    case UNITS_IMPORTED, LABELS_PRINTED, UNITS_LABELLED -> true;
                    case FIRST_SCANS, VISITS, REGISTRATIONS -> false;
                };
        if (ours || figure.now() == figure.before()) {
            return Tone.NEUTRAL;
        }
        return figure.now() > figure.before() ? Tone.SUCCESS : Tone.WARNING;
    }

    /// Numerator, window, comparison and exclusions: by these it can be counted again.
    String definition(WeekFigure figure) {
        var weeks =
                figure.weeks().stream().map(this::number).collect(Collectors.joining(" · "));
        return String.join(
                "\n",
                counted(figure),
                window(),
                texts.get("ui.overview.week.trend", weeks),
                texts.get("ui.overview.opens." + figure.kind().name()));
    }

    /// Numerator and exclusions.
    String counted(WeekFigure figure) {
        return texts.get("ui.overview.define." + figure.kind().name());
    }

    String window() {
        return texts.get(
                "ui.overview.week.window", week.monday(), week.last(), now.zone().getId());
    }
}
