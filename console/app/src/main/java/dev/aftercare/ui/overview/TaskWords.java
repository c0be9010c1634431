package dev.aftercare.ui.overview;

import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Waiting;
import dev.aftercare.texts.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Says what waits.
final class TaskWords {
    private static final int LONG_AGO_DAYS = 30;
    private static final int A_DAY_HOURS = 24;
    private static final int AN_HOUR_MINUTES = 60;

    private final Texts texts;
    private final Overview now;

    TaskWords(Texts texts, Overview now) {
        this.texts = texts;
        this.now = now;
    }

    List<Task> all() {
        return now.waiting().stream().map(this::task).toList();
    }

    private Task task(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Disputed one ->
                    task(
                            one,
                            MaterialDesignA.ACCOUNT_ALERT_OUTLINE,
                            texts.get("ui.overview.disputed", one.units()),
                            texts.get("ui.overview.disputed.detail", one.serial()),
                            texts.get("ui.overview.disputed.open"));
            case Waiting.NoLabels one -> noLabels(one);
            case Waiting.SeenEarly one ->
                    task(
                            one,
                            MaterialDesignE.EYE_OUTLINE,
                            texts.get("ui.overview.early", one.visits()),
                            texts.get("ui.overview.early.detail", one.products()),
                            texts.get("ui.overview.early.open"));
            case Waiting.LeftOut one ->
                    task(
                            one,
                            MaterialDesignT.TRAY_ARROW_DOWN,
                            texts.get("ui.overview.leftOut", one.rows(), one.batch()),
                            texts.get(
                                    "ui.overview.leftOut.detail",
                                    one.taken(),
                                    one.taken() + one.rows(),
                                    one.file()),
                            texts.get("ui.overview.leftOut.open"));
            case Waiting.BrandIncomplete one -> brand(one);
            case Waiting.NotLabelled one ->
                    task(
                            one,
                            MaterialDesignT.TAG_OUTLINE,
                            texts.get("ui.overview.notLabelled", one.units(), one.batch()),
                            texts.get(
                                    "ui.overview.notLabelled.detail",
                                    one.of() - one.units(),
                                    one.of()),
                            texts.get("ui.overview.notLabelled.open"));
            case Waiting.NotCovered one ->
                    task(
                            one,
                            MaterialDesignS.SHIELD_OFF_OUTLINE,
                            texts.get("ui.overview.notCovered", one.products().size()),
                            texts.get("ui.overview.notCovered.detail", one.products()),
                            texts.get("ui.overview.notCovered.open"));
        };
    }

    private Task noLabels(Waiting.NoLabels run) {
        return task(
                run,
                MaterialDesignP.PRINTER_OFF_OUTLINE,
                run.abandoned()
                        ? texts.get("ui.overview.abandoned", run.run(), run.station())
                        : texts.get("ui.overview.noFile", run.run(), run.station()),
                run.abandoned()
                        ? texts.get("ui.overview.abandoned.detail", run.labels())
                        : texts.get("ui.overview.noFile.detail", run.labels()),
                texts.get("ui.overview.noFile.open"));
    }

    private Task brand(Waiting.BrandIncomplete brand) {
        var missing =
                brand.missing().stream().map(one -> texts.get("ui.overview.lacks." + one)).toList();
        return task(
                brand,
                MaterialDesignS.STOREFRONT_OUTLINE,
                texts.get("ui.overview.brand", brand.brand(), missing),
                texts.get("ui.overview.brand.detail", brand.products()),
                texts.get("ui.overview.brand.open"));
    }

    private Task task(Waiting waiting, Ikon shape, String what, String detail, String action) {
        return new Task(waiting, shape, what, detail, age(waiting.since()), action);
    }

    private String age(@Nullable Instant since) {
        return since == null ? "" : ago(since);
    }

    /// How long ago it was: by the clock up to a day, by days after that, and then the day itself.
    String ago(Instant then) {
        var past = Duration.between(then, now.at());
        long days = past.toDays();
        if (days > LONG_AGO_DAYS) {
            return LocalDate.ofInstant(then, now.zone()).toString();
        }
        if (past.toHours() >= A_DAY_HOURS) {
            return texts.get("ui.overview.ago.days", days);
        }
        if (past.toMinutes() >= AN_HOUR_MINUTES) {
            return texts.get("ui.overview.ago.hours", past.toHours());
        }
        return past.toMinutes() < 1
                ? texts.get("ui.overview.ago.now")
                : texts.get("ui.overview.ago.minutes", past.toMinutes());
    }
}
