package dev.aftercare.ui.overview;

import dev.aftercare.insight.Lifecycle;
import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Overview;
import dev.aftercare.texts.Texts;

import java.time.format.DateTimeFormatter;

/// Says which units the lifecycle is of, and how each stage was counted.
final class LifecycleWords {
    private final Texts texts;
    private final Overview now;
    private final Lifecycle lifecycle;

    LifecycleWords(Texts texts, Overview now) {
        this.texts = texts;
        this.now = now;
        this.lifecycle = now.lifecycle();
    }

    String title() {
        var month = DateTimeFormatter.ofPattern("MMM uuuu", texts.locale());
        return texts.get(
                "ui.overview.lifecycle.of",
                month.format(lifecycle.from()),
                month.format(lifecycle.to()));
    }

    /// Of which units, and why not of later ones.
    String definition() {
        return texts.get(
                "ui.overview.lifecycle.define", now.soldLagDays(), lifecycle.judgedAfterDays());
    }

    /// Numerator, denominator, window, exclusions, and which list opens.
    String definition(Reached stage) {
        var made = OverviewViewModel.made(now);
        return String.join(
                "\n",
                counted(stage),
                definition(),
                texts.get(
                        isOwned(stage)
                                ? "ui.overview.stage.opensOwned"
                                : "ui.overview.stage.opens",
                        String.valueOf(made.from()),
                        String.valueOf(made.to())));
    }

    /// Numerator and denominator.
    String counted(Reached stage) {
        return texts.get(
                "ui.overview.stage.define",
                texts.get("ui.overview.reached." + stage.stage().name()),
                stage.units(),
                lifecycle.made());
    }

    private static boolean isOwned(Reached stage) {
        return stage.stage() == Lifecycle.Stage.REGISTERED;
    }
}
