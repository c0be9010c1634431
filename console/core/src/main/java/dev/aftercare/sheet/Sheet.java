package dev.aftercare.sheet;

/// A sheet of a spreadsheet; `index` counts from 0 in the order of the tabs.
public record Sheet(int index, String name, Visibility visibility) {

    /// `VERY_HIDDEN` sheets do not even stand in the menu that shows hidden ones.
    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }
}
