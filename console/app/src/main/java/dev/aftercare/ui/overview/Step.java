package dev.aftercare.ui.overview;

import dev.aftercare.insight.FirstSteps;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.Locale;

/// What one does first, in this order.
enum Step {
    CATALOGUE(MaterialDesignB.BOOK_OPEN_OUTLINE),
    UNITS(MaterialDesignC.CUBE_OUTLINE),
    LABELS(MaterialDesignT.TAG_OUTLINE),
    VISITS(MaterialDesignC.CELLPHONE);

    @SuppressWarnings("ImmutableEnumChecker") // icons are constants
    final Ikon shape;

    Step(Ikon shape) {
        this.shape = shape;
    }

    boolean isDone(FirstSteps steps) {
        return switch (this) {
            case CATALOGUE -> steps.catalogue();
            case UNITS -> steps.units();
            case LABELS -> steps.labels();
            case VISITS -> steps.visits();
        };
    }

    /// Key of its words.
    String key() {
        return "ui.overview.step." + name().toLowerCase(Locale.ROOT);
    }
}
