package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.ui.kit.Tone;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// States of rows as they are drawn: an icon beside the word, and its colour.
final class RowStates {
    static Ikon shape(RowState state) {
        return switch (state) {
            case READY, IMPORTED -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case HELD -> MaterialDesignC.CLOSE_CIRCLE_OUTLINE;
            case SKIPPED -> MaterialDesignM.MINUS;
        };
    }

    static Tone tone(RowState state) {
        return switch (state) {
            case READY, IMPORTED -> Tone.SUCCESS;
            case WARNING -> Tone.WARNING;
            case HELD -> Tone.DANGER;
            case SKIPPED -> Tone.NEUTRAL;
        };
    }

    private RowStates() {}
}
