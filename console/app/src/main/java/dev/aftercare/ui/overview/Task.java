package dev.aftercare.ui.overview;

import dev.aftercare.insight.Waiting;

import org.kordamp.ikonli.Ikon;

/// Something that waits for a person, in words.
///
/// @param age for how long, empty where nobody knows
/// @param action what opening it is called
record Task(Waiting waiting, Ikon shape, String what, String detail, String age, String action) {}
