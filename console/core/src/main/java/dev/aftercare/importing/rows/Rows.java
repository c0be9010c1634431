package dev.aftercare.importing.rows;

import dev.aftercare.sheet.Row;

/// Rows found by their place, from 0.
public interface Rows {

    int count();

    /// The row's number in its sheet.
    int number(int index);

    /// The row of this number; negative if there is none.
    int indexOf(int number);

    Row row(int index);
}
