package dev.aftercare.importing.match;

import java.util.Comparator;

/// A row by what its unit is known by.
///
/// @param row its place in the row file
/// @param right false where the product's rule holds the serial: others may be its duplicates, it
///   is nobody's
public record KeyedRow(long productId, String key, int row, boolean right)
        implements Comparable<KeyedRow> {
    private static final Comparator<KeyedRow> ORDER =
            Comparator.comparingLong(KeyedRow::productId)
                    .thenComparing(KeyedRow::key)
                    .thenComparingInt(KeyedRow::row);

    /// The order in which units are loaded fastest.
    @Override
    public int compareTo(KeyedRow other) {
        return ORDER.compare(this, other);
    }

    boolean isSameUnit(KeyedRow other) {
        return isOf(other.productId, other.key);
    }

    boolean isOf(long product, String serialKey) {
        return productId == product && key.equals(serialKey);
    }
}
