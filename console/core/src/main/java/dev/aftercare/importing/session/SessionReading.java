package dev.aftercare.importing.session;

import org.jspecify.annotations.Nullable;

/// How the file is read, and what holds for all of it.
///
/// @param sheet the sheet's name
/// @param headerRow from 1
/// @param product GTIN or model code of rows that name none
/// @param batch what the batch will be called, or is called since the first commit
/// @param updateExisting whether rows of units that are there already change them
public record SessionReading(
        String sheet,
        int headerRow,
        @Nullable String product,
        String batch,
        boolean updateExisting) {}
