package dev.aftercare.importing.session;

import java.util.List;

/// A sheet of the file, to be chosen from.
///
/// @param hidden its tab is not shown by spreadsheets; it can be read all the same
/// @param firstRows those with something in them of the first 30
public record SheetPreview(String name, boolean hidden, List<PreviewRow> firstRows) {

    /// @param number from 1
    /// @param cells by column from 0, as shown
    public record PreviewRow(int number, List<String> cells) {
        public PreviewRow {
            cells = List.copyOf(cells);
        }
    }

    public SheetPreview {
        firstRows = List.copyOf(firstRows);
    }
}
