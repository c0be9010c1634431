package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;

import java.util.function.Consumer;

/// Brings what is stored with units in line with the catalogue after that has changed: sold months
/// follow the company's lag, estimated coverage follows the lag and the policies of a product. What
/// was promised when a unit was registered stays. Asked for often in a transaction, it is done
/// once, after all else.
///
/// @param meant the units it may concern, as a condition on `unit`
public record Restanding(Sql meant) implements Consumer<Transaction> {

    /// The company's lag is another. Only a unit that nobody shipped counts as sold by it.
    public static void ofAll(Transaction tx) {
        tx.lastly(new Restanding(Sql.of("made_on is not null and shipped_on is null")));
    }

    /// The product's policies are others.
    public static void ofProduct(Transaction tx, long productId) {
        tx.lastly(new Restanding(Sql.of("product_id = ? and covered_estimated = true", productId)));
    }

    /// The policy's terms are others.
    public static void ofPolicy(Transaction tx, long policyId) {
        tx.lastly(
                new Restanding(
                        Sql.of("covered_estimated = true and (policy_id = ?", policyId)
                                .plus("or product_id in (select product_id from product_policy")
                                .plus("where policy_id = ?))", policyId)));
    }

    @Override
    public void accept(Transaction tx) {
        CatalogueUnmoved.move(tx);
        new StandingChanges(tx).apply(meant);
    }
}
