package dev.aftercare.ui.kit;

/// A key and what it does, for the right half of the status bar.
public record Hint(String keys, String effect) {}
