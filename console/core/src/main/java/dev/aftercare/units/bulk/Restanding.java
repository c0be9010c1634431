package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Brings what is stored with units in line with the catalogue after that has changed: sold months
/// follow the company's lag, estimated coverage follows the lag and the policies of a product. What
/// was promised when a unit was registered stays. Asked for often in a transaction, it is done
/// once, after all else.
public final class Restanding implements Consumer<Transaction> {
    private final Sql meant;
    private final Progress progress;

    /// @param meant the units it may concern, as a condition on `unit`
    private Restanding(Sql meant, Progress progress) {
        this.meant = meant;
        this.progress = progress;
    }

    /// The company's lag is another. Only a unit that nobody shipped counts as sold by it.
    public static void ofAll(Transaction tx, Progress progress) {
        tx.lastly(new Restanding(soldByLag(), progress));
    }

    /// Which units count as sold by the lag.
    public static Sql soldByLag() {
        return Sql.of("made_on is not null and shipped_on is null");
    }

    /// The product's policies are others.
    public static void ofProduct(Transaction tx, long productId, Progress progress) {
        tx.lastly(
                new Restanding(
                        Sql.of("product_id = ? and covered_estimated = true", productId),
                        progress));
    }

    /// The policy's terms are others.
    public static void ofPolicy(Transaction tx, long policyId, Progress progress) {
        tx.lastly(
                new Restanding(
                        Sql.of("covered_estimated = true and (policy_id = ?", policyId)
                                .plus("or product_id in (select product_id from product_policy")
                                .plus("where policy_id = ?))", policyId),
                        progress));
    }

    @Override
    public void accept(Transaction tx) {
        CatalogueUnmoved.move(tx);
        new StandingChanges(tx, progress).apply(meant);
    }

    /// The same units are brought in line once, whoever watches.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Restanding one && one.meant.equals(meant);
    }

    @Override
    public int hashCode() {
        return meant.hashCode();
    }
}
