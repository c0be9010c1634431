package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.texts.Texts;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// What columns mean, in words and pictures.
public record ColumnWords(Texts texts) {

    /// What a column is taken for: `Serial`, the name it is kept under, or that it is left out.
    public String said(SessionColumn column) {
        return switch (column.use()) {
            case ColumnUse.Field(var key) -> field(key);
            case ColumnUse.ComponentLot(var part) -> texts.get("ui.import.component", part);
            case ColumnUse.Extra(var name) -> name;
            case ColumnUse.Ignored() -> texts.get("ui.import.ignored");
        };
    }

    /// One of ours: `Made`.
    public String field(String key) {
        return texts.get("ui.import.column." + key);
    }

    /// `B: Serienr. →`
    public String origin(SessionColumn column) {
        return texts.get("ui.import.origin", column.letters(), column.header());
    }

    static boolean isIgnored(SessionColumn column) {
        return column.use() instanceof ColumnUse.Ignored;
    }

    static Ikon shape(SessionColumn column) {
        return switch (column.use()) {
            case ColumnUse.Field(var key) -> shape(key);
            case ColumnUse.ComponentLot _ -> MaterialDesignC.COG_OUTLINE;
            case ColumnUse.Extra _ -> MaterialDesignT.TEXT_SHORT;
            case ColumnUse.Ignored _ -> MaterialDesignE.EYE_OFF_OUTLINE;
        };
    }

    private static Ikon shape(String key) {
        return switch (key) {
            case UnitColumns.SERIAL -> MaterialDesignK.KEY_VARIANT;
            case UnitColumns.PRODUCT -> MaterialDesignB.BARCODE;
            case UnitColumns.MADE_ON, UnitColumns.SHIPPED_ON ->
                    MaterialDesignC.CALENDAR_BLANK_OUTLINE;
            case UnitColumns.SHIPPED_TO -> MaterialDesignT.TRUCK_OUTLINE;
            case UnitColumns.COUNTRY -> MaterialDesignE.EARTH;
            case UnitColumns.CHANNEL -> MaterialDesignS.STORE_OUTLINE;
            case UnitColumns.LOT -> MaterialDesignP.PACKAGE_VARIANT;
            case UnitColumns.REVISION -> MaterialDesignS.SOURCE_BRANCH;
            case UnitColumns.POLICY -> MaterialDesignS.SHIELD_OUTLINE;
            default -> MaterialDesignC.COG_OUTLINE;
        };
    }

    /// What reads as codes stands in letters of one width.
    static boolean isCode(SessionColumn column) {
        return column.use() instanceof ColumnUse.Field(var key)
                && (key.equals(UnitColumns.SERIAL) || key.equals(UnitColumns.PRODUCT));
    }
}
