package dev.aftercare.ui.overview;

import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Overview;
import dev.aftercare.insight.WeekFigure;
import dev.aftercare.insight.WeekSpan;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.texts.Texts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The figures of the overview as a sheet, a row each, with all that they can be counted again by:
/// window, denominator, exclusions.
public final class OverviewSheet {
    private static final MathContext DIGITS = new MathContext(6);

    private final Texts texts;
    private final Overview now;

    public OverviewSheet(Texts texts, Overview now) {
        this.texts = texts;
        this.now = now;
    }

    /// @param begin makes the sheet with its header; it is closed here
    public void write(Function<List<String>, SheetWriter> begin) {
        try (var sheet = begin.apply(header())) {
            now.figures().forEach(figure -> week(sheet, figure));
            if (now.lifecycle().isJudged()) {
                now.lifecycle().stages().forEach(stage -> stage(sheet, stage));
            }
            today(sheet);
        }
    }

    private List<String> header() {
        var header =
                new ArrayList<>(
                        List.of(
                                texts.get("ui.overview.sheet.figure"),
                                texts.get("ui.overview.sheet.value"),
                                texts.get("ui.overview.sheet.of"),
                                texts.get("ui.overview.sheet.share"),
                                texts.get("ui.overview.sheet.from"),
                                texts.get("ui.overview.sheet.to"),
                                texts.get("ui.overview.sheet.definition")));
        for (int week = WeekSpan.WEEKS - 1; week >= 0; week--) {
            header.add(
                    texts.get("ui.overview.sheet.week", now.week().monday().minusWeeks(week)));
        }
        return header;
    }

    private void week(SheetWriter sheet, WeekFigure figure) {
        var words = new WeekWords(texts, now);
        sheet.text(words.name(figure)).number(figure.now()).blank().blank();
        window(sheet, now.week().monday(), now.week().last());
        sheet.text(words.counted(figure) + " " + words.window());
        figure.weeks().forEach(sheet::number);
        sheet.endRow();
    }

    private void stage(SheetWriter sheet, Reached stage) {
        var lifecycle = now.lifecycle();
        sheet.text(texts.get("ui.overview.stage." + stage.stage().name()))
                .number(stage.units())
                .number(lifecycle.made())
                .number(new BigDecimal(lifecycle.share(stage), DIGITS));
        window(sheet, lifecycle.from().atDay(1), lifecycle.to().atEndOfMonth());
        var words = new LifecycleWords(texts, now);
        sheet.text(words.counted(stage) + " " + words.definition());
        blanks(sheet);
    }

    private void today(SheetWriter sheet) {
        sheet.text(texts.get("ui.overview.sheet.today"))
                .number(now.today().visits())
                .blank()
                .blank();
        window(sheet, now.day(), now.day());
        sheet.text(texts.get("ui.overview.define.VISITS"));
        blanks(sheet);
    }

    private static void window(SheetWriter sheet, LocalDate from, LocalDate to) {
        sheet.day(from).day(to);
    }

    /// Each row is as wide as the header.
    private static void blanks(SheetWriter sheet) {
        for (int week = 0; week < WeekSpan.WEEKS; week++) {
            sheet.blank();
        }
        sheet.endRow();
    }
}
