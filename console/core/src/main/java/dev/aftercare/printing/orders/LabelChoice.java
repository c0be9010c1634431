package dev.aftercare.printing.orders;

import org.jspecify.annotations.Nullable;

/// What the labels look like, and on what they are printed.
///
/// @param stock by its name
/// @param template by its name; null is the one made for the stock
/// @param startCell from 1: where on the first page to begin
/// @param dpi the printer's dots per inch
public record LabelChoice(String stock, @Nullable String template, int startCell, int dpi) {}
