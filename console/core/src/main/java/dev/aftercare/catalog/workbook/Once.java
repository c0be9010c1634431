package dev.aftercare.catalog.workbook;

import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;

import java.util.HashMap;
import java.util.Map;

/// Sees to it that a key stands in one row only; the later ones are told where the first is.
final class Once {
    private final Map<Object, CellReference> places = new HashMap<>();

    void check(Line line, NamedColumn<?> column, Object key) {
        var first = places.putIfAbsent(key, line.place(column));
        if (first != null) {
            line.wrong(column, "twice", first.toString());
        }
    }
}
