package dev.aftercare.ui.window;

/// Why there is nothing to show.
///
/// @param title what is the matter, in a few words
/// @param why its cause, and the way out
/// @param detail what it is about, for who looks after it: a folder, an address; may be empty
public record Failure(String title, String why, String detail) {}
