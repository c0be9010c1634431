package dev.aftercare.importing.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// The rows of a file by product and serial key, sorted: rows of one unit stand side by side.
public final class KeyedRows {
    private final List<KeyedRow> sorted;

    KeyedRows(List<KeyedRow> rows) {
        Collections.sort(rows);
        this.sorted = rows;
    }

    public int size() {
        return sorted.size();
    }

    public KeyedRow at(int place) {
        return sorted.get(place);
    }

    /// The rows, by their place in the row file, whose unit another row has too.
    BitSet duplicates() {
        var duplicates = new BitSet();
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1);
            var here = sorted.get(i);
            if (here.isSameUnit(before)) {
                mark(before, duplicates);
                mark(here, duplicates);
            }
        }
        return duplicates;
    }

    private static void mark(KeyedRow row, BitSet duplicates) {
        if (row.right()) {
            duplicates.set(row.row());
        }
    }

    /// The first places of other rows with the same unit.
    List<Integer> others(long productId, String key, int row, int atMost) {
        int place = Collections.binarySearch(sorted, new KeyedRow(productId, key, -1, true));
        var others = new ArrayList<Integer>();
        for (int i = place < 0 ? -place - 1 : place;
                i < sorted.size() && others.size() < atMost;
                i++) {
            var other = sorted.get(i);
            if (other.productId() != productId || !other.key().equals(key)) {
                break;
            }
            if (other.row() != row) {
                others.add(other.row());
            }
        }
        return others;
    }

    /// The place of a product's key that has not more than one row; negative if none has it.
    int find(long productId, String key) {
        int place = Collections.binarySearch(sorted, new KeyedRow(productId, key, -1, true));
        int from = place < 0 ? -place - 1 : place;
        return from < sorted.size()
                        && sorted.get(from).productId() == productId
                        && sorted.get(from).key().equals(key)
                ? from
                : -1;
    }
}
