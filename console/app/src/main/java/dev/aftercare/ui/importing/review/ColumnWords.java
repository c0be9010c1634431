package dev.aftercare.ui.importing.review;

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
    public String said(GridColumn column) {
        if (column.meaning() != null) {
            return meaning(column.meaning());
        }
        return column.kept() == null ? texts.get("ui.import.ignored") : column.kept();
    }

    /// One of ours: `Made`.
    public String meaning(String key) {
        return texts.get("ui.import.column." + key);
    }

    static Ikon shape(GridColumn column) {
        if (column.meaning() == null) {
            return column.isIgnored()
                    ? MaterialDesignE.EYE_OFF_OUTLINE
                    : MaterialDesignT.TEXT_SHORT;
        }
        return switch (column.meaning()) {
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
    static boolean isCode(GridColumn column) {
        return UnitColumns.SERIAL.equals(column.meaning())
                || UnitColumns.PRODUCT.equals(column.meaning());
    }
}
