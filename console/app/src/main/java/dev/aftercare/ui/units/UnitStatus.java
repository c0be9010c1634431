package dev.aftercare.ui.units;

import dev.aftercare.ui.kit.Tone;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitLine;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.Locale;

/// Where a unit stands, in one word: a mark says more than a state.
enum UnitStatus {
    MADE(MaterialDesignC.CIRCLE_OUTLINE, Tone.NEUTRAL),
    LABELLED(MaterialDesignT.TAG_OUTLINE, Tone.NEUTRAL),
    SHIPPED(MaterialDesignT.TRUCK_OUTLINE, Tone.NEUTRAL),
    SCANNED(MaterialDesignQ.QRCODE, Tone.ACCENT),
    OWNED(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS),
    RETIRED(MaterialDesignA.ARCHIVE_OUTLINE, Tone.NEUTRAL),
    TEST(MaterialDesignF.FLASK_OUTLINE, Tone.WARNING),
    DEMO(MaterialDesignP.PRESENTATION, Tone.WARNING),
    SCRAPPED(MaterialDesignC.CLOSE_CIRCLE_OUTLINE, Tone.NEUTRAL),
    BLOCKED(MaterialDesignB.BLOCK_HELPER, Tone.DANGER);

    @SuppressWarnings("ImmutableEnumChecker") // icons are constants
    final Ikon shape;

    final Tone tone;

    UnitStatus(Ikon shape, Tone tone) {
        this.shape = shape;
        this.tone = tone;
    }

    static UnitStatus of(UnitLine line) {
        return of(line.unit(), line.life().firstScanOn() != null);
    }

    /// A stolen unit is that before it is anything else.
    static UnitStatus of(UnitRow unit, boolean scanned) {
        if (unit.isBlocked()) {
            return BLOCKED;
        }
        var mark = unit.mark();
        if (mark != null) {
            return of(mark);
        }
        var state = unit.standing().state();
        return scanned && state != UnitState.OWNED && state != UnitState.RETIRED
                ? SCANNED
                : valueOf(state.name());
    }

    private static UnitStatus of(UnitMark mark) {
        return valueOf(mark.name());
    }

    /// Key of its word.
    String key() {
        return "ui.units.status." + name().toLowerCase(Locale.ROOT);
    }
}
