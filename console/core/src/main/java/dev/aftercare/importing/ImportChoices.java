package dev.aftercare.importing;

import dev.aftercare.importing.check.Code;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// What a person decides before a file is checked.
///
/// @param product GTIN or model code of all rows that name none
/// @param batch what the batch shall be called, null for the file's name
/// @param updateExisting whether rows of units that are there already change them
/// @param accepted problems that shall not hold a row
public record ImportChoices(
        @Nullable String product,
        @Nullable String batch,
        boolean updateExisting,
        Set<Code> accepted) {
    public static final ImportChoices NONE = new ImportChoices(null, null, false, Set.of());

    /// What was decided before holds on: a product unless another is said, the rest in any case.
    ImportChoices following(ImportChoices before) {
        var both = new HashSet<>(accepted);
        both.addAll(before.accepted);
        return new ImportChoices(
                product == null ? before.product : product,
                batch,
                updateExisting || before.updateExisting,
                both);
    }
}
