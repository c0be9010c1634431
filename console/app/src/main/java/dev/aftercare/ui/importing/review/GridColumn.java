package dev.aftercare.ui.importing.review;

import org.jspecify.annotations.Nullable;

/// A column of the sheet and what it is taken for.
///
/// @param place from 0
/// @param letters `B`
/// @param header what stands above it in the file
/// @param meaning key of one of ours, `made-on`; null: none of ours
/// @param kept the name it is kept under where it is none of ours; null: it is left out
public record GridColumn(
        int place,
        String letters,
        String header,
        @Nullable String meaning,
        @Nullable String kept) {

    boolean isIgnored() {
        return meaning == null && kept == null;
    }
}
