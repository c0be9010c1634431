package dev.aftercare.importing.units;

import dev.aftercare.sheet.SheetOutline;

import java.util.NavigableMap;
import java.util.TreeMap;

/// Which cells of one column are empty because they lie in a merged area whose value stands
/// elsewhere.
final class MergedSerials {
    private final NavigableMap<Integer, Integer> byFirstRow = new TreeMap<>();

    MergedSerials(SheetOutline outline, int column) {
        for (var area : outline.merged()) {
            if (area.first().column() <= column && column <= area.last().column()) {
                boolean holdsValue = area.first().column() == column;
                int first = area.first().row() + (holdsValue ? 1 : 0);
                if (first <= area.last().row()) {
                    byFirstRow.merge(first, area.last().row(), Math::max);
                }
            }
        }
    }

    boolean covers(int row) {
        var area = byFirstRow.floorEntry(row);
        return area != null && row <= area.getValue();
    }
}
