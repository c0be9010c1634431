package dev.aftercare.units;

import dev.aftercare.database.sql.Sql;

/// Serials from one to another, as people count: A9 before A10.
public final class SerialRange {

    /// The units of a product in a range, both ends included, as a condition on `unit`.
    public static Sql of(long productId, String from, String to) {
        return Sql.of(
                "product_id = ? and serial_sort >= ? and serial_sort <= ?",
                productId,
                SerialKey.of(from, false).sort(),
                SerialKey.of(to, false).sort());
    }

    private SerialRange() {}
}
