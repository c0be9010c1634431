package dev.aftercare.sheet;

import java.util.Optional;

/// A rectangle of cells, both corners inside it; as text `B2:C9`.
public record CellRange(CellReference first, CellReference last) {

    public static Optional<CellRange> parse(String text) {
        int colon = text.indexOf(':');
        var first = CellReference.parse(colon < 0 ? text : text.substring(0, colon));
        var last = colon < 0 ? first : CellReference.parse(text.substring(colon + 1));
        return first.flatMap(from -> last.map(to -> new CellRange(from, to)));
    }

    public boolean contains(int row, int column) {
        return first.row() <= row
                && row <= last.row()
                && first.column() <= column
                && column <= last.column();
    }

    @Override
    public String toString() {
        return first + ":" + last;
    }
}
