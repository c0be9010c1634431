package dev.aftercare.printing.orders;

/// Why a unit gets a label although it may have one.
///
/// @param text what OTHER means; else empty
public record Reprint(Reason reason, String text) {
    public static final int LONGEST_TEXT = 200;

    public enum Reason {
        DAMAGED,
        LOST,

        /// To try printer and stock: the label is thrown away, so the unit counts as labelled no
        /// more than before.
        TEST,
        OTHER
    }

    public static Reprint because(Reason reason) {
        return new Reprint(reason, "");
    }

    public boolean isTest() {
        return reason == Reason.TEST;
    }

    public boolean saysWhy() {
        return reason == Reason.OTHER
                ? !text.isBlank() && text.length() <= LONGEST_TEXT
                : text.isEmpty();
    }
}
