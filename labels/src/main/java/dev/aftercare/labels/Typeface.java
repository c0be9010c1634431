package dev.aftercare.labels;

/// The typefaces labels are set in; the program brings them, so that a label looks the same on
/// every machine.
public enum Typeface {
    SANS("AftercareSans-Regular.ttf"),
    SANS_BOLD("AftercareSans-SemiBold.ttf"),
    MONO("JetBrainsMono-Regular.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// Below `dev/aftercare/labels/fonts`.
    public String file() {
        return file;
    }
}
