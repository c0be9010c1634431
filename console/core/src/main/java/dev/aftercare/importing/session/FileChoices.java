package dev.aftercare.importing.session;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a person chooses for the whole file.
///
/// @param product GTIN or model code of rows that name none
/// @param batch 1 to 80 characters; no longer changed once something was committed
/// @param updateExisting whether rows of units that are there already change them
public record FileChoices(@Nullable String product, String batch, boolean updateExisting) {

    /// Whether rows are what they are by those too.
    boolean checksAs(FileChoices other) {
        return Objects.equals(product, other.product) && updateExisting == other.updateExisting;
    }
}
