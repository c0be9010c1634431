package dev.aftercare.ui.labels.history;

import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Tone;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// How a run stands and why it printed again, in words and icons.
final class RunWords {

    static Ikon shape(RunRow.State state) {
        return switch (state) {
            case DONE -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case RESERVED -> MaterialDesignP.PRINTER_OUTLINE;
            case RELEASED -> MaterialDesignC.CANCEL;
        };
    }

    static Tone tone(RunRow.State state) {
        return switch (state) {
            case DONE -> Tone.SUCCESS;
            case RESERVED -> Tone.ACCENT;
            case RELEASED -> Tone.NEUTRAL;
        };
    }

    static String why(Texts texts, @Nullable Reprint why) {
        if (why == null) {
            return texts.get("ui.labels.reason.none");
        }
        var reason = texts.get("ui.labels.reason." + why.reason());
        return why.text().isEmpty()
                ? reason
                : texts.get("ui.labels.reason.with", reason, why.text());
    }

    private RunWords() {}
}
