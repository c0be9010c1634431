package dev.aftercare.ui.labels;

import dev.aftercare.printing.runs.Forecast;
import dev.aftercare.printing.runs.LabelPreview;
import dev.aftercare.problem.Refusal;
import dev.aftercare.units.WhichUnits;

import org.jspecify.annotations.Nullable;

/// What is known of what would be printed.
///
/// @param units null while nobody has said which
/// @param preview null where there is no such label
/// @param refusal why these units, or labels like this, cannot be printed
record Seen(
        @Nullable WhichUnits units,
        Forecast forecast,
        @Nullable LabelPreview preview,
        @Nullable Refusal refusal) {
    static final Seen NOTHING = new Seen(null, Forecast.NOTHING, null, null);

    /// But for a reason, where one is wanted.
    boolean isPrintable() {
        return units != null
                && refusal == null
                && forecast.labels() > 0
                && forecast.beingPrinted() == 0;
    }
}
