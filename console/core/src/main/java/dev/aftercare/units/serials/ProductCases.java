package dev.aftercare.units.serials;

import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.util.List;

/// Products whose serials are two if they differ only in case.
final class ProductCases {

    static boolean differ(StatelessSession session, long productId) {
        return Sql.of("select serial_rule from product where id = ?", productId)
                .first(session, ProductCases::differ)
                .orElse(false);
    }

    /// Most makers have none.
    static List<Long> all(StatelessSession session) {
        return Sql.of("select id, serial_rule from product where serial_rule <> '' order by id")
                .list(session, row -> differ(row) ? row.number("id") : 0L)
                .stream()
                .filter(id -> id != 0)
                .toList();
    }

    private static boolean differ(SqlRow product) {
        return SerialRule.of(product.text("serial_rule")).casesDiffer();
    }

    private ProductCases() {}
}
