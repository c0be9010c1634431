package dev.aftercare.catalog;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which policies each product has.
final class ProductPolicies {

    static List<Long> of(StatelessSession session, long productId) {
        return Sql.of("select policy_id from product_policy where product_id = ?", productId)
                .plus("order by policy_id")
                .list(session, row -> row.number("policy_id"));
    }

    static Map<Long, List<Long>> all(StatelessSession session) {
        var all = new TreeMap<Long, List<Long>>();
        Sql.of("select product_id, policy_id from product_policy order by product_id, policy_id")
                .each(
                        session,
                        row ->
                                all.computeIfAbsent(
                                                row.number("product_id"), _ -> new ArrayList<>())
                                        .add(row.number("policy_id")));
        return all;
    }

    static void replace(StatelessSession session, long productId, List<Long> policyIds) {
        Sql.of("delete from product_policy where product_id = ?", productId).update(session);
        StatementBatch.run(
                session,
                "insert into product_policy (product_id, policy_id) values (?, ?)",
                batch -> policyIds.forEach(policy -> batch.add(productId, policy)));
    }

    private ProductPolicies() {}
}
