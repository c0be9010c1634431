package dev.aftercare.importing.session;

/// What of the sheet that is read does not meet the eye.
///
/// @param hiddenSheets of the file
/// @param hiddenRows below the header, imported with a warning
public record SheetNotes(int hiddenSheets, int hiddenColumns, int hiddenRows, int mergedAreas) {}
