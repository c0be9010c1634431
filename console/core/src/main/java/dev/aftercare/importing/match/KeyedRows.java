package dev.aftercare.importing.match;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The rows of a file by product and serial key, in the order in which units are loaded fastest.
///
/// What all rows were at first lies sorted in a list. What single rows became later lies beside it,
/// and the list's entry no longer holds.
public final class KeyedRows {
    private final KeyedRow[] byRow;
    private final List<KeyedRow> sorted;
    private final TreeSet<KeyedRow> later = new TreeSet<>();

    /// @param rows how many rows the file has, those without a key among them
    KeyedRows(List<KeyedRow> keyed, int rows) {
        byRow = new KeyedRow[rows];
        keyed.forEach(one -> byRow[one.row()] = one);
        Collections.sort(keyed);
        sorted = keyed;
    }

    /// What the row is known by, null if by nothing.
    @Nullable KeyedRow of(int row) {
        return byRow[row];
    }

    /// Says what a row is known by from now on.
    void put(int row, @Nullable KeyedRow now) {
        var before = byRow[row];
        if (before != null) {
            later.remove(before);
        }
        byRow[row] = now;
        if (now != null) {
            later.add(now);
        }
    }

    private boolean holds(KeyedRow one) {
        return byRow[one.row()] == one;
    }

    /// All, each unit's rows side by side.
    public Stream<KeyedRow> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Merged(), Spliterator.ORDERED), false);
    }

    /// All rows of one unit, in their order.
    List<KeyedRow> ofUnit(long productId, String key) {
        var rows = new ArrayList<KeyedRow>();
        for (int i = place(productId, key);
                i < sorted.size() && sorted.get(i).isOf(productId, key);
                i++) {
            if (holds(sorted.get(i))) {
                rows.add(sorted.get(i));
            }
        }
        if (later.isEmpty()) {
            return rows;
        }
        rows.addAll(
                later.subSet(
                        new KeyedRow(productId, key, 0, true),
                        true,
                        new KeyedRow(productId, key, Integer.MAX_VALUE, true),
                        true));
        Collections.sort(rows);
        return rows;
    }

    private int place(long productId, String key) {
        int place = Collections.binarySearch(sorted, new KeyedRow(productId, key, -1, true));
        return place < 0 ? -place - 1 : place;
    }

    /// The rows, by their place in the row file, whose unit another row has too.
    BitSet duplicates() {
        var duplicates = new BitSet();
        @Nullable KeyedRow before = null;
        for (var rows = new Merged(); rows.hasNext(); ) {
            var here = rows.next();
            if (before != null && here.isSameUnit(before)) {
                duplicates.set(before.row(), before.right() || duplicates.get(before.row()));
                duplicates.set(here.row(), here.right());
            }
            before = here;
        }
        return duplicates;
    }

    private final class Merged implements Iterator<KeyedRow> {
        private final Iterator<KeyedRow> first = sorted.iterator();
        private final Iterator<KeyedRow> second = later.iterator();
        private @Nullable KeyedRow ofFirst = nextOfFirst();
        private @Nullable KeyedRow ofSecond = nextOfSecond();

        private @Nullable KeyedRow nextOfFirst() {
            while (first.hasNext()) {
                var next = first.next();
                if (holds(next)) {
                    return next;
                }
            }
            return null;
        }

        private @Nullable KeyedRow nextOfSecond() {
            return second.hasNext() ? second.next() : null;
        }

        @Override
        public boolean hasNext() {
            return ofFirst != null || ofSecond != null;
        }

        @Override
        public KeyedRow next() {
            var one = ofFirst;
            var other = ofSecond;
            if (one != null && (other == null || one.compareTo(other) < 0)) {
                ofFirst = nextOfFirst();
                return one;
            }
            if (other == null) {
                throw new java.util.NoSuchElementException();
            }
            ofSecond = nextOfSecond();
            return other;
        }
    }
}
