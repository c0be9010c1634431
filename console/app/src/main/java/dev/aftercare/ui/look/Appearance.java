package dev.aftercare.ui.look;

/// What somebody chose to look at.
public enum Appearance {
    LIGHT,
    DARK,
    /// As the operating system looks.
    SYSTEM
}
