package dev.aftercare.sampledata.factory;

import java.util.Locale;

/// What Nordvik Home sells. Policies are codes of the catalogue workbook.
public enum Product {
    A300(
            "950600013435",
            "A300 Air Purifier",
            "Air care",
            "A3-{yy}-{000000}",
            "BASE-24;EU-24;MOTOR-60;PLUS-36"),
    V12(
            "950600013436",
            "V12 Cordless Vacuum",
            "Floor care",
            "V12-{yy}-{000000}",
            "BASE-24;EU-24;MOTOR-60;PLUS-36;BATTERY-24"),
    A120(
            "950600013437",
            "A120 Bedside Air Purifier",
            "Air care",
            "A1-{yy}-{000000}",
            "BASE-24;EU-24;MOTOR-60"),
    F20("950600013438", "F20 Wall Filter Unit", "Air care", "{00000000}", "BASE-24;EU-24"),
    V8("950600013439", "V8 Hand Vacuum", "Floor care", "V8{yy}{00000}", "BASE-24;EU-24;BATTERY-24"),
    M40(
            "950600013440",
            "M40 Mopping Robot",
            "Floor care",
            "M40-{yy}-{00000}",
            "BASE-24;EU-24;MOTOR-60;BATTERY-24");

    private final String digits;
    private final String title;
    private final String family;
    private final String rule;
    private final String policies;

    Product(String digits, String title, String family, String rule, String policies) {
        this.digits = digits;
        this.title = title;
        this.family = family;
        this.rule = rule;
        this.policies = policies;
    }

    public String title() {
        return title;
    }

    public String family() {
        return family;
    }

    public String rule() {
        return rule;
    }

    public String policies() {
        return policies;
    }

    /// 13 digits, as printed on the carton.
    public String ean() {
        return withCheckDigit(digits);
    }

    /// 14 digits.
    public String gtin() {
        return "0" + ean();
    }

    public String picture() {
        return "pictures/" + name().toLowerCase(Locale.ROOT) + ".png";
    }

    /// GS1 General Specifications 7.9.
    public static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromTheRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * (fromTheRight % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    public String serial(int year, int counter) {
        int yy = year % 100;
        return switch (this) {
            case A300 -> "A3-%02d-%06d".formatted(yy, counter);
            case V12 -> "V12-%02d-%06d".formatted(yy, counter);
            case A120 -> "A1-%02d-%06d".formatted(yy, counter);
            case F20 -> "%08d".formatted(counter);
            case V8 -> "V8%02d%05d".formatted(yy, counter);
            case M40 -> "M40-%02d-%05d".formatted(yy, counter);
        };
    }
}
