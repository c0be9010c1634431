package dev.aftercare.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What holds for a sheet as a whole. `hiddenColumns` by column from 0; `lastRow` is the number of
/// the last row that has a cell with something in it, 0 if none has.
public record SheetOutline(List<CellRange> merged, BitSet hiddenColumns, int lastRow) {

    /// The merged area a cell lies in. Its value stands in the area's first cell.
    public Optional<CellRange> mergedAt(int row, int column) {
        return merged.stream().filter(area -> area.contains(row, column)).findFirst();
    }
}
