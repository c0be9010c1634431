package dev.aftercare.printing.runs;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.gs1.Gtin;

import org.hibernate.StatelessSession;

import java.util.Collection;
import java.util.List;

/// What labels say of a product. The domain in its codes is fixed by its first label, for what is
/// printed cannot move: until then the product's own, else its brand's.
record PrintedProduct(long id, Gtin gtin, String name, String model, String domain) {

    /// Locks them: their domain stays as it is read. By an update that changes nothing, for that
    /// lets others refer to them meanwhile, as an import does; on PostgreSQL `for update` does not.
    static List<PrintedProduct> lock(StatelessSession session, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ids.stream()
                .sorted()
                .forEach(
                        id ->
                                Sql.of("update product set version = version where id = ?", id)
                                        .update(session));
        return read(session, ids);
    }

    /// As they are now; a label may still fix another domain before.
    static List<PrintedProduct> read(StatelessSession session, Collection<Long> ids) {
        return Sql.of("select p.id, p.gtin, p.name, p.model,")
                .plus("coalesce(p.printed_domain, p.domain, b.domain) as domain")
                .plus("from product p join brand b on b.id = p.brand_id where p.id in")
                .plus(Sql.in(ids))
                .list(session, PrintedProduct::of);
    }

    private static PrintedProduct of(SqlRow row) {
        return new PrintedProduct(
                row.number("id"),
                new Gtin(row.text("gtin")),
                row.text("name"),
                row.text("model"),
                row.text("domain"));
    }

    /// The version moves too: an edit that began before must not write the old state back.
    void fixDomain(StatelessSession session) {
        Sql.of("update product set printed_domain = ?, version = version + 1", domain)
                .plus("where id = ? and printed_domain is null", id)
                .update(session);
    }

    /// After a run that left no file: free again, unless something else was printed.
    static void freeDomain(StatelessSession session, long id) {
        Sql.of("update product set printed_domain = null, version = version + 1")
                .plus("where id = ? and printed_domain is not null and not exists (", id)
                .plus("select 1 from unit u join print_item i on i.unit_id = u.id")
                .plus("where u.product_id = ?", id)
                .plus("and (i.reason is null or i.reason <> 'TEST'))")
                .update(session);
    }
}
