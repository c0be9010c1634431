package dev.aftercare.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.util.Locale;

/// The places one can go, in the order of the navigation (Ctrl+1 … 9).
public enum Section {
    OVERVIEW(MaterialDesignV.VIEW_DASHBOARD_OUTLINE),
    UNITS(MaterialDesignC.CUBE_OUTLINE),
    IMPORT(MaterialDesignT.TRAY_ARROW_DOWN),
    LABELS(MaterialDesignT.TAG_OUTLINE),
    SCAN_SERVER(MaterialDesignA.ACCESS_POINT),
    SETTINGS(MaterialDesignT.TUNE_VARIANT),

    /// For who develops: a key leads there, the navigation does not.
    GALLERY(MaterialDesignP.PALETTE_OUTLINE);

    @SuppressWarnings("ImmutableEnumChecker") // icons are constants
    final Ikon shape;

    Section(Ikon shape) {
        this.shape = shape;
    }

    /// Key of its name.
    String key() {
        return "ui.section." + name().toLowerCase(Locale.ROOT);
    }

    boolean isHidden() {
        return this == GALLERY;
    }

    /// Stands at the bottom of the navigation, apart from the daily work.
    boolean apart() {
        return this == SCAN_SERVER || this == SETTINGS;
    }
}
