package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.SerialKey;

import org.hibernate.StatelessSession;

/// Serials from one to another, as people count: A9 before A10.
public final class SerialRange {

    /// The units of a product in a range, both ends included, as a condition on `unit u`. Cases
    /// differ where the product's rule says so.
    public static Sql of(StatelessSession session, long productId, String from, String to) {
        boolean casesDiffer = ProductCases.differ(session, productId);
        return Sql.of(
                "u.product_id = ? and u.serial_sort >= ? and u.serial_sort <= ?",
                productId,
                SerialKey.of(from, casesDiffer).sort(),
                SerialKey.of(to, casesDiffer).sort());
    }

    private SerialRange() {}
}
