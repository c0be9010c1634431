package dev.aftercare.sheet.xlsx;

/// The number formats that have no code in the file (ISO/IEC 29500-1 18.8.30).
final class BuiltInFormats {
    private BuiltInFormats() {}

    static String code(int id) {
        return switch (id) {
            case 1 -> "0";
            case 2 -> "0.00";
            case 3 -> "#,##0";
            case 4 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 11 -> "0.00E+00";
            case 12 -> "# ?/?";
            case 13 -> "# ??/??";
            case 14 -> "mm-dd-yy";
            case 15 -> "d-mmm-yy";
            case 16 -> "d-mmm";
            case 17 -> "mmm-yy";
            case 18 -> "h:mm AM/PM";
            case 19 -> "h:mm:ss AM/PM";
            case 20, 32, 35 -> "h:mm";
            case 21, 33 -> "h:mm:ss";
            case 22 -> "m/d/yy h:mm";
            case 27, 28, 29, 30, 31, 34, 36 -> "yyyy/m/d"; // dates in East Asian versions
            case 37, 38 -> "#,##0;-#,##0";
            case 39, 40 -> "#,##0.00;-#,##0.00";
            case 45 -> "mm:ss";
            case 46 -> "[h]:mm:ss";
            case 47 -> "mm:ss.0";
            case 48 -> "##0.0E+0";
            case 49 -> "@";
            case 50, 51, 52, 53, 54, 55, 56, 57, 58 -> "yyyy/m/d"; // East Asian, too
            default -> "General";
        };
    }
}
