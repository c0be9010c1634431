package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.RowFilter;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.FilterPills;
import dev.aftercare.ui.kit.Tone;

import javafx.scene.Node;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.Locale;

/// Which rows are listed: all, or those in one state, with how many there are.
final class ReviewPills {
    private static final RowFilter READY = new RowFilter.InState(RowState.READY);
    private static final RowFilter WARNING = new RowFilter.InState(RowState.WARNING);
    private static final RowFilter SKIPPED = new RowFilter.InState(RowState.SKIPPED);

    private final ReviewViewModel model;
    private final Texts texts;
    private final FilterPills<RowFilter> pills;

    /// @param then after somebody has chosen one
    ReviewPills(ReviewViewModel model, Texts texts, Runnable then) {
        this.model = model;
        this.texts = texts;
        this.pills =
                new FilterPills<>(
                        filter -> {
                            model.show(filter);
                            then.run();
                        });
    }

    Node build() {
        pills.pill("all", MaterialDesignT.TABLE, Tone.NEUTRAL, ReviewViewModel.ALL);
        pill(RowState.READY, READY);
        pill(RowState.WARNING, WARNING);
        pill(RowState.HELD, ReviewViewModel.HELD);
        pill(RowState.SKIPPED, SKIPPED);
        model.filter().subscribe(pills::show);
        model.open().edition().subscribe(this::count);
        count();
        return pills;
    }

    private void pill(RowState state, RowFilter filter) {
        pills.pill(
                state.name().toLowerCase(Locale.ROOT),
                RowStates.shape(state),
                RowStates.tone(state),
                filter);
    }

    private void count() {
        if (!model.open().session().isChecked()) {
            return;
        }
        var counts = model.review().counts();
        pills.say(ReviewViewModel.ALL, texts.get("ui.import.pill.all", counts.rows()));
        pills.say(READY, texts.get("ui.import.pill.ready", counts.ready()));
        pills.say(WARNING, texts.get("ui.import.pill.warning", counts.warnings()));
        pills.say(ReviewViewModel.HELD, texts.get("ui.import.pill.held", counts.held()));
        pills.say(SKIPPED, texts.get("ui.import.pill.skipped", counts.skipped()));
    }
}
