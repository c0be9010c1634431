package dev.aftercare.importing.check;

import dev.aftercare.sheet.Row;

/// Judges rows, each by itself: again and again, always alike.
@FunctionalInterface
public interface RowCheck<T> {
    Checked<T> check(Row row);
}
