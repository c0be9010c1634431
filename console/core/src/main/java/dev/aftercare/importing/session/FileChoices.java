package dev.aftercare.importing.session;

import org.jspecify.annotations.Nullable;

/// What a person chooses for the whole file.
///
/// @param product GTIN or model code of rows that name none
/// @param batch 1 to 80 characters; no longer changed once something was committed
/// @param updateExisting whether rows of units that are there already change them
public record FileChoices(@Nullable String product, String batch, boolean updateExisting) {}
