package dev.aftercare.importing.columns;

import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;

/// Where a file's table was found.
public record Table(Sheet sheet, Row header, ColumnMap columns) {

    public int headerRow() {
        return header.number();
    }
}
