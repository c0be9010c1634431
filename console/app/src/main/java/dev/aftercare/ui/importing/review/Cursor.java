package dev.aftercare.ui.importing.review;

/// A cell of the sheet.
///
/// @param row its number, from 1
/// @param column from 0
record Cursor(int row, int column) {}
