package dev.aftercare.importing.check;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A row as its check left it.
///
/// @param value what the row says, null where it does not say enough; a held row has one too, as
///   others may be compared with it
public record Checked<T>(RowState state, @Nullable T value, List<Problem> problems) {

    public boolean isImportable() {
        return state == RowState.READY || state == RowState.WARNING;
    }
}
